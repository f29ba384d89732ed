/* Two calls of Linux that Swift's Glibc module does not show. */
#include <fcntl.h>
#include <linux/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

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
