/* What the disk alone costs: writes the files of a folder anew, from memory and in their order, and makes
   them durable with one call, as a build does. Prints the seconds that the writing took.
   Usage: floor FROM TO */
#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct entry {
  char *path;
  char *bytes;
  size_t size;
  int is_folder;
};

static struct entry *entries;
static size_t count, room, skipped;

static int fail(const char *what) {
  perror(what);
  exit(1);
}

static int take(const char *path, const struct stat *status, int type, struct FTW *walk) {
  (void)walk;
  if (type != FTW_D && type != FTW_F) return 0;
  if (count == room) {
    room = room ? room * 2 : 1024;
    entries = realloc(entries, room * sizeof *entries);
    if (!entries) fail("memory");
  }
  struct entry *entry = &entries[count++];
  entry->path = strdup(path + skipped);
  entry->is_folder = type == FTW_D;
  if (entry->is_folder) return 0;
  entry->size = (size_t)status->st_size;
  entry->bytes = malloc(entry->size + 1);
  int file = open(path, O_RDONLY);
  if (file < 0 || read(file, entry->bytes, entry->size) != (ssize_t)entry->size) fail(path);
  close(file);
  return 0;
}

int main(int argc, char **arguments) {
  if (argc != 3) return 2;
  skipped = strlen(arguments[1]);
  if (nftw(arguments[1], take, 64, FTW_PHYS)) fail(arguments[1]);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (size_t i = 0; i < count; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s%s", arguments[2], entries[i].path);
    if (entries[i].is_folder) {
      if (mkdir(path, 0755)) fail(path);
      continue;
    }
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) fail(path);
    if (write(file, entries[i].bytes, entries[i].size) != (ssize_t)entries[i].size) fail(path);
    close(file);
  }
  int folder = open(arguments[2], O_RDONLY | O_DIRECTORY);
  if (folder < 0 || syncfs(folder)) fail(arguments[2]);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.2f\n", (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9);
  return 0;
}
