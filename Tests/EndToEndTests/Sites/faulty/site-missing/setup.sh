rm content/site.md
