#include <stddef.h>
#include <stdint.h>

/// The loop of libFuzzer, which is linked in with `-sanitize=fuzzer`.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*attempt)(const uint8_t *start, size_t count));
