#!/usr/bin/env python3
"""Builds on a disk that becomes full at random points.

  full_disk.py GENERATE [ROUNDS] [SEED]

ROUNDS is how often the disk is full, on tmpfs and on ext4. The build ends with exit code 3 and says what
to do, Public is as it was, and the next build with room succeeds. Needs root to mount a small disk of its own; without it nothing is tested, and it says so.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile

import made_site
from runs import differences, expect, generate, tree

CAREERS = 30
MEBIBYTE = 1 << 20


class Disk:
    """A small file system, gone at the end: tmpfs, or ext4 in a file."""

    def __init__(self, folder, kind):
        self.place = os.path.join(folder, kind)
        os.makedirs(self.place)
        if kind == "tmpfs":
            command = ["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", self.place]
        else:
            image = f"{self.place}.image"
            with open(image, "wb") as file:
                file.truncate(96 * MEBIBYTE)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True, capture_output=True)
            command = ["mount", "-o", "loop", image, self.place]
        subprocess.run(command, check=True, capture_output=True)

    def close(self):
        subprocess.run(["umount", self.place], check=False, capture_output=True)

    def free(self):
        status = os.statvfs(self.place)
        return status.f_bavail * status.f_frsize

    def fill(self, rest):
        """Leaves so many bytes free."""
        with open(os.path.join(self.place, "ballast"), "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, self.free() - rest))

    def empty(self):
        os.remove(os.path.join(self.place, "ballast"))


def turn_to(project, text, version):
    addition = f"<!-- version {version} -->\n" * (20 + 20 * (version % 3))
    made_site.write(project, "Templates/layout.html", text + addition)


def test(command, folder, kind, rounds, chance):
    disk = Disk(folder, kind)
    try:
        project = os.path.join(folder, f"project-{kind}")
        made_site.make(project, CAREERS)
        with open(os.path.join(project, "Templates/layout.html"), encoding="utf-8") as file:
            text = file.read()
        output, clean = os.path.join(disk.place, "site"), os.path.join(folder, "clean")
        turn_to(project, text, 0)
        empty = disk.free()
        expect(generate(command, project, "--quiet", "--output", output)[0] == 0, "the first build succeeds")
        need = empty - disk.free()
        full = 0
        version = 0
        while full < rounds:
            version += 1
            turn_to(project, text, version)
            before = tree(output)
            # In the second of two rounds the tree beside the output is there, and only what grows needs room.
            if version % 2:
                shutil.rmtree(os.path.join(disk.place, ".site.previous"), ignore_errors=True)
            disk.fill(int(need * chance.uniform(0, 1.0 if version % 2 else 0.03)))
            code, said = generate(command, project, "--quiet", "--output", output)
            if code != 0:
                full += 1
                expect(code == 3 and "No space left on device" in said and "make room on the disk" in said,
                       f"the build says that the disk is full: {code} {said}")
                found = differences(tree(output), before)
                expect(not found, f"a build on a full disk changed {found}")
            disk.empty()
            code, said = generate(command, project, "--quiet", "--output", output)
            expect((code, said) == (0, ""), f"the next build with room succeeds: {code} {said}")
            shutil.rmtree(clean, ignore_errors=True)
            expect(generate(command, project, "--quiet", "--output", clean)[0] == 0, "a clean build succeeds")
            found = differences(tree(output), tree(clean))
            expect(not found, f"after a full disk the sites differ in {found}")
        return version
    finally:
        disk.close()


def main():
    command = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    if os.geteuid() != 0:
        return print("full disk: skipped, for only root can mount a small disk")
    for kind in ("tmpfs", "ext4"):
        with tempfile.TemporaryDirectory() as folder:
            try:
                builds = test(command, folder, kind, rounds, random.Random(seed))
                print(f"full disk: seed {seed}, {kind}, full in {rounds} of {builds} builds: the site as it was, and "
                      "whole after the next build")
            except (subprocess.CalledProcessError, FileNotFoundError) as error:
                print(f"full disk: {kind} skipped: {error}")


if __name__ == "__main__":
    main()
