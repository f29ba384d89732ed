rm -r content/dubki/progress
