ln -s schools content/dubki/old
