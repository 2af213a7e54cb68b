/* Lets the n-th change of files below one folder fail, kill the process, or be written down.
   Loaded before libc; the process itself arms it, so that one start serves many faults. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define KILL 0
#define PULLED 2 /* for good, and nothing can be read either */

static char root[PATH_MAX];
static size_t root_length;
static long target, seen;
static int error_number, sticky, journal = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

void fault_arm(const char *folder, long at, int error, int stays) {
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    target = at, error_number = error, sticky = stays, seen = 0;
}

void fault_disarm(void) { target = 0; }
long fault_seen(void) { return seen; }

void fault_record(const char *folder, int descriptor) {
    fault_arm(folder, 0, KILL, 0);
    journal = descriptor;
}

static void note(char what, const char *path, const char *other, int64_t at, const void *data, int64_t size) {
    static ssize_t (*put)(int, const void *, size_t);
    struct { char what; char pad[7]; int64_t at, path, other, size; } head = {0};
    if (journal < 0) return;
    pthread_mutex_lock(&one_at_a_time);
    if (!put) put = REAL(write);
    head.what = what, head.at = at;
    head.path = strlen(path), head.other = strlen(other), head.size = data ? size : 0;
    put(journal, &head, sizeof head);
    put(journal, path, head.path);
    put(journal, other, head.other);
    if (head.size) put(journal, data, head.size);
    pthread_mutex_unlock(&one_at_a_time);
}

void fault_note(const char *text) { note('N', text, "", 0, NULL, 0); }

/* The index of an open write-ahead log is made anew from the log: it carries nothing. */
static int counts(const char *path) {
    size_t length = strlen(path);
    if (!root_length || strncmp(path, root, root_length)) return 0;
    return length < 4 || strcmp(path + length - 4, "-shm");
}

static int counts_open(int descriptor, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = root_length ? readlink(link, path, PATH_MAX - 1) : -1;
    if (length < 0) return 0;
    path[length] = 0;
    return counts(path) && !strstr(path, " (deleted)");
}

/* 1: it is this one's turn to fail. */
static int fails(void) {
    long now = __sync_add_and_fetch(&seen, 1);
    return target && (now == target || (sticky && now > target));
}

static int fail(void) {
    if (error_number == KILL) kill(getpid(), SIGKILL);
    errno = error_number;
    return -1;
}

/* 1: the stick that holds the folder is not there any more. */
static int gone(void) { return sticky == PULLED && target && seen >= target; }

static int gone_file(int descriptor) {
    char path[PATH_MAX];
    return gone() && counts_open(descriptor, path);
}

ssize_t read(int descriptor, void *data, size_t size) {
    return gone_file(descriptor) ? fail() : REAL(read)(descriptor, data, size);
}

ssize_t pread64(int descriptor, void *data, size_t size, off64_t at) {
    return gone_file(descriptor) ? fail() : REAL(pread64)(descriptor, data, size, at);
}

ssize_t pread(int descriptor, void *data, size_t size, off_t at) {
    return pread64(descriptor, data, size, at);
}

#define LOOK(name, kind)                                                   \
    int name(const char *path, struct kind *found) {                       \
        return gone() && counts(path) ? fail() : REAL(name)(path, found);  \
    }
LOOK(stat, stat)
LOOK(stat64, stat64)
LOOK(lstat, stat)
LOOK(lstat64, stat64)

DIR *opendir(const char *path) {
    if (gone() && counts(path)) return fail(), NULL;
    return REAL(opendir)(path);
}

ssize_t write(int descriptor, const void *data, size_t size) {
    char path[PATH_MAX];
    if (!counts_open(descriptor, path)) return REAL(write)(descriptor, data, size);
    if (fails()) {
        REAL(write)(descriptor, data, size / 2);
        return fail();
    }
    off_t at = fcntl(descriptor, F_GETFL) & O_APPEND ? lseek(descriptor, 0, SEEK_END)
                                                     : lseek(descriptor, 0, SEEK_CUR);
    ssize_t written = REAL(write)(descriptor, data, size);
    note('W', path, "", at, data, written);
    return written;
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at) {
    char path[PATH_MAX];
    if (!counts_open(descriptor, path)) return REAL(pwrite64)(descriptor, data, size, at);
    if (fails()) {
        REAL(pwrite64)(descriptor, data, size / 2, at);
        return fail();
    }
    ssize_t written = REAL(pwrite64)(descriptor, data, size, at);
    note('W', path, "", at, data, written);
    return written;
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t at) {
    return pwrite64(descriptor, data, size, at);
}

int ftruncate64(int descriptor, off64_t size) {
    char path[PATH_MAX];
    if (!counts_open(descriptor, path)) return REAL(ftruncate64)(descriptor, size);
    if (fails()) return fail();
    note('T', path, "", size, NULL, 0);
    return REAL(ftruncate64)(descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int fsync(int descriptor) {
    char path[PATH_MAX];
    if (!counts_open(descriptor, path)) return REAL(fsync)(descriptor);
    if (fails()) return fail();
    note('S', path, "", 0, NULL, 0);
    return 0; /* a kill loses nothing of what the system has */
}

int fdatasync(int descriptor) { return fsync(descriptor); }

int rename(const char *from, const char *to) {
    if (!counts(from) && !counts(to)) return REAL(rename)(from, to);
    if (fails()) return fail();
    note('R', from, to, 0, NULL, 0);
    return REAL(rename)(from, to);
}

int unlink(const char *path) {
    if (!counts(path)) return REAL(unlink)(path);
    if (fails()) return fail();
    note('U', path, "", 0, NULL, 0);
    return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
    if (!counts(path)) return REAL(mkdir)(path, mode);
    if (fails()) return fail();
    note('D', path, "", 0, NULL, 0);
    return REAL(mkdir)(path, mode);
}

static int opening(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    struct stat found;
    if (gone() && counts(path)) return fail();
    int makes = (flags & O_CREAT) && stat(path, &found);
    if (!counts(path) || !(makes || (flags & O_TRUNC))) return real(path, flags, mode);
    if (fails()) return fail();
    note(makes ? 'C' : 'Z', path, "", 0, NULL, 0);
    return real(path, flags, mode);
}

#define OPEN(name)                                      \
    int name(const char *path, int flags, ...) {        \
        va_list rest;                                   \
        va_start(rest, flags);                          \
        mode_t mode = va_arg(rest, mode_t);             \
        va_end(rest);                                   \
        return opening(REAL(name), path, flags, mode);  \
    }
OPEN(open)
OPEN(open64)
