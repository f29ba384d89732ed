/* Calls of Linux that Swift's Glibc module does not show, or that Swift 6 refuses (`environ`). */
#include <errno.h>
#include <fcntl.h>
#include <linux/stat.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ;

/* Exchanges two paths in one step, so that each of them exists at every moment (renameat2(2)). */
static inline int linux_exchange(const char *left, const char *right) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, left, AT_FDCWD, right, 2u /* RENAME_EXCHANGE */);
}

/* 1 when another file system, or a part of one, is mounted exactly here; 0 when not; -1 with errno (statx(2)). */
static inline int linux_is_mount_point(const char *path) {
  struct statx state;
  if (syscall(SYS_statx, AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0u, &state) != 0) return -1;
  return (state.stx_attributes & 0x2000u /* STATX_ATTR_MOUNT_ROOT */) != 0;
}

/* Starts a program whose standard input is the other end of *line. Its process, or -1 with errno. */
static inline pid_t linux_start_beside(const char *program, const char *argument, int *line) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -1;
  char *const arguments[] = {(char *)program, (char *)argument, NULL};
  posix_spawn_file_actions_t actions;
  pid_t process;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 0);
  int code = posix_spawn(&process, program, &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  if (code == 0) {
    *line = ends[0];
    return process;
  }
  close(ends[0]);
  errno = code;
  return -1;
}

/* The next names of an open folder, as many as there is room for; 0 at the end; -1 with errno (getdents64(2)). */
static inline long linux_read_folder(int folder, void *room, size_t size) {
  return syscall(SYS_getdents64, folder, room, size);
}
