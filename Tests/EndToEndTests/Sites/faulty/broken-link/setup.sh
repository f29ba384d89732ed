ln -s nowhere content/dubki/schools/third.md
