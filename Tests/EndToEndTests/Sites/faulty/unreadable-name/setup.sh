touch "$(printf 'content/dubki/\377.md')"
