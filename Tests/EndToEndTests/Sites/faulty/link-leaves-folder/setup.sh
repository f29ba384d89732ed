ln -s /etc/passwd content/dubki/schools/third.md
