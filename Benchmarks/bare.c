// Reads every file named on standard input by `R path`, and writes `W size path`: what the disk alone costs.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  static char line[1 << 13], buffer[1 << 22];
  memset(buffer, 'x', sizeof buffer);
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (line[0] == 'R') {
      int file = open(line + 2, O_RDONLY);
      if (file < 0) return 1;
      while (read(file, buffer, sizeof buffer) > 0) {}
      close(file);
    } else {
      char *path;
      long size = strtol(line + 2, &path, 10);
      int file = open(path + 1, O_WRONLY | O_CREAT | O_EXCL, 0666);
      if (file < 0) return 1;
      while (size > 0) {
        long part = size < (long)sizeof buffer ? size : (long)sizeof buffer;
        if (write(file, buffer, part) != part) return 1;
        size -= part;
      }
      close(file);
    }
  }
  return 0;
}
