#!/usr/bin/env python3
"""Builds into places that hold a surprise: mounts, layers of containers, disks without an exchange.

  file_systems.py GENERATE

Each is refused with a clear reason before the site is touched, or works. What needs root, a mount or a
C compiler is skipped with its reason where it is not to be had.
"""
import os
import shutil
import subprocess
import sys
import tempfile

import made_site
from runs import expect, generate, tree

CAREERS = 4
NO_EXCHANGE = """
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
int renameat2(int a, const char *b, int c, const char *d, unsigned int flags) { errno = EINVAL; return -1; }
"""


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def unmount(place):
    subprocess.run(["umount", place], check=False, capture_output=True)


def refused(place, code, said):
    def holds(command, project, output):
        before = tree(output)
        result = generate(command, project, "--quiet", "--output", output)
        expect(result[0] == code and said in result[1], f"{place}: {result}")
        expect(tree(output) == before, f"{place}: the output was changed")
    return holds


def test_bind_mount(command, project, folder):
    output, other = os.path.join(folder, "Public"), os.path.join(folder, "other")
    os.makedirs(output), os.makedirs(other)
    mount("--bind", other, output)
    try:
        refused("a bind mount", 3, "output-mounted")(command, project, output)
        inner = generate(command, project, "--quiet", "--output", f"{output}/site")
        expect(inner == (0, ""), f"a folder in a bind mount: {inner}")
    finally:
        unmount(output)


def test_own_file_system(command, project, folder):
    output = os.path.join(folder, "Public")
    os.makedirs(output)
    mount("-t", "tmpfs", "tmpfs", output)
    try:
        refused("a file system of its own", 3, "output-mounted")(command, project, output)
    finally:
        unmount(output)


def test_read_only(command, project, folder):
    place = os.path.join(folder, "disk")
    os.makedirs(place)
    mount("-t", "tmpfs", "tmpfs", place)
    try:
        expect(generate(command, project, "--quiet", "--output", f"{place}/site")[0] == 0, "a tmpfs can be written")
        made_site.write(project, "Content/root/new.txt", "New.\n")
        mount("-o", "remount,ro", place)
        refused("a read-only disk", 3, "Read-only file system")(command, project, f"{place}/site")
    finally:
        unmount(place)


def test_layers(command, project, folder):
    names = [os.path.join(folder, name) for name in ("disk/lower", "disk/upper", "disk/work", "merged")]
    os.makedirs(os.path.join(folder, "disk"))
    mount("-t", "tmpfs", "tmpfs", os.path.join(folder, "disk"))
    try:
        for name in names:
            os.makedirs(name)
        lower, upper, work, merged = names
        expect(generate(command, project, "--quiet", "--output", f"{lower}/site")[0] == 0, "the lower layer is written")
        made_site.write(project, "Content/root/layer.txt", "New.\n")
        mount("-t", "overlay", "overlay", "-o",
              f"lowerdir={lower},upperdir={upper},workdir={work},redirect_dir=off", merged)
        try:
            refused("a lower layer", 3, "output-immovable")(command, project, f"{merged}/site")
            shutil.rmtree(f"{merged}/site")
            again = generate(command, project, "--quiet", "--output", f"{merged}/site")
            expect(again == (0, ""), f"an upper layer: {again}")
        finally:
            unmount(merged)
    finally:
        unmount(os.path.join(folder, "disk"))


def test_without_exchange(command, project, folder):
    library = os.path.join(folder, "no-exchange.so")
    subprocess.run(["clang", "-shared", "-fPIC", "-x", "c", "-", "-o", library], input=NO_EXCHANGE.encode(), check=True,
                   capture_output=True)
    output = os.path.join(folder, "Public")
    os.environ["LD_PRELOAD"] = library
    try:
        expect(generate(command, project, "--quiet", "--output", output) == (0, ""), "the first build only moves")
        first = tree(output)
        made_site.write(project, "Content/root/moved.txt", "New.\n")
        code, said = generate(command, project, "--quiet", "--output", output)
        expect(code == 0 and "warning[output-replaced-in-steps]" in said, f"two moves are told of: {code} {said}")
        expect("moved.txt" in tree(output), "the new site is in place")
        expect(generate(command, project, "rollback", "--output", output)[0] == 0, "rollback moves too")
        expect(tree(output) == first, "rollback brings the first site back")
    finally:
        del os.environ["LD_PRELOAD"]


def test_no_permission(command, project, folder):
    place = os.path.join(folder, "others")
    os.makedirs(place)
    for path in (os.path.dirname(folder), folder, os.path.dirname(project)):
        os.chmod(path, 0o755)
    os.chmod(place, 0o555)
    run = subprocess.run(["setpriv", "--reuid=65534", "--clear-groups", command, "--quiet", "--output", f"{place}/site"],
                         cwd=project, capture_output=True, check=False)
    said = run.stderr.decode()
    expect(run.returncode == 3 and "Permission denied" in said, f"no permission: {run.returncode} {said}")
    expect(os.listdir(place) == [], "nothing was written without permission")


def main():
    command = os.path.abspath(sys.argv[1])
    tests = [test_bind_mount, test_own_file_system, test_read_only, test_layers, test_without_exchange, test_no_permission]
    passed = []
    for test in tests:
        name = test.__name__.removeprefix("test_").replace("_", " ")
        if os.geteuid() != 0 and test is not test_without_exchange:
            print(f"file systems: {name} skipped, for it needs root")
            continue
        with tempfile.TemporaryDirectory() as folder:
            project = os.path.join(folder, "project")
            made_site.make(project, CAREERS)
            os.makedirs(os.path.join(folder, "place"))
            try:
                test(command, project, os.path.join(folder, "place"))
                passed.append(name)
            except (subprocess.CalledProcessError, FileNotFoundError) as error:
                print(f"file systems: {name} skipped: {error} {getattr(error, 'stderr', b'')}")
    print(f"file systems: {', '.join(passed)}: refused with a reason, or whole")


if __name__ == "__main__":
    main()
