mkfifo content/dubki/pipe
