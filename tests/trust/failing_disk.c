/* A disk that fails on request: while the file named by FAILING_DISK exists, writing to a shop's
 * files, or waiting for them to be on the disk, ends with an I/O error. What the file says chooses
 * which of the two: "write" or "sync". Loaded by LD_PRELOAD into the program under test. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int file, const char *what)
{
    char said[16] = "", link[64], path[4096];
    const char *request = getenv("FAILING_DISK");
    int saved = errno, asked = request ? open(request, O_RDONLY) : -1;
    ssize_t length;

    if (asked < 0) { errno = saved; return 0; }
    length = read(asked, said, sizeof said - 1);
    close(asked);
    errno = saved;
    if (length <= 0 || strncmp(said, what, strlen(what)) != 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length <= 0) { errno = saved; return 0; }
    path[length] = 0;
    if (strstr(path, ".vitrine") == NULL) return 0;
    errno = EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{ return fails(file, "write") ? -1 : REAL(pwrite)(file, bytes, size, at); }

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{ return fails(file, "write") ? -1 : REAL(pwrite64)(file, bytes, size, at); }

int fsync(int file)
{ return fails(file, "sync") ? -1 : REAL(fsync)(file); }

int fdatasync(int file)
{ return fails(file, "sync") ? -1 : REAL(fdatasync)(file); }
