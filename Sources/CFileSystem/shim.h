// What glibc has and shows only to programs that define _GNU_SOURCE.
#ifndef SYNKRISIS_CFILESYSTEM_H
#define SYNKRISIS_CFILESYSTEM_H

// Exchanges two paths in one step (Linux 3.15, glibc 2.28).
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
static const unsigned int SYNKRISIS_RENAME_EXCHANGE = 2;

// Tells more of a path than stat (Linux 4.11, glibc 2.28); the attribute of mount points came with 5.8.
#include <linux/stat.h>
int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);
static const unsigned long long SYNKRISIS_ATTRIBUTE_MOUNT_ROOT = STATX_ATTR_MOUNT_ROOT;

// Makes everything on a file system durable.
int syncfs(int descriptor);

#endif
