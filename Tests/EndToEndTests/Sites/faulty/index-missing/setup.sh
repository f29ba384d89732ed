rm content/dubki/index.md
