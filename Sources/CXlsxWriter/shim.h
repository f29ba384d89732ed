#include <linux/memfd.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* A file that lives in memory only: libxlsxwriter writes to a path, the site wants bytes. */
static inline int vekha_memory_file(void) { return (int)syscall(SYS_memfd_create, "vekha-xlsx", 0u); }
