"""How long builds of all pairs of many made-up careers take, beside writing the same bytes alone.

    speed.py GENERATE FOLDER [CAREERS] [ROUNDS]

FOLDER is a scratch folder with room for three sites of 17 KB a pair; nothing in it is removed, since
files that are made just after many were deleted cost several times as much.
"""
import os
import resource
import statistics
import subprocess
import sys
import time

import made_site

HERE = os.path.dirname(os.path.abspath(__file__))


def build(command, project, output):
    """Seconds of wall and of user time, and the most memory in MiB that any build so far took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    start = time.monotonic()
    subprocess.run([command, "--quiet", "--project", project, "--output", output], check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime - before, after.ru_maxrss / 1024


def show(name, runs):
    wall, user, memory = (statistics.median(run[number] for run in runs) for number in range(3))
    print(f"{name:34} wall {wall:7.2f} s   user {user:6.2f} s   peak so far {memory:4.0f} MiB", flush=True)
    return wall


def append(project, text):
    path = os.path.join(project, "Content/en/careers", made_site.career_id(7), "duties.md")
    with open(path, "a", encoding="utf-8") as file:
        file.write(text)


def rename(project, name):
    path = os.path.join(project, "Content/site.yml")
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines(keepends=True)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"name: {name}\n" if line.startswith("name:") else line for line in lines)


def new_folders(command, scratch, project, rounds):
    floor = os.path.join(scratch, "floor")
    subprocess.run(["cc", "-O2", "-o", floor, os.path.join(HERE, "floor.c")], check=True)
    builds, floors = [], []
    for number in range(rounds):
        output = os.path.join(scratch, f"new-{number}")
        builds.append(build(command, project, output))
        os.sync()
        run = subprocess.run([floor, output, f"{output}-floor"], check=True, capture_output=True)
        floors.append(float(run.stdout))
    wall, alone = show("new folder", builds), statistics.median(floors)
    print(f"{'writing the same bytes alone':34} wall {alone:7.2f} s   ratio {wall / alone:.2f}", flush=True)


def rebuilds(command, scratch, project, rounds):
    output = os.path.join(scratch, "again")
    show("first", [build(command, project, output)])
    rename(project, "Another name")
    show("second, every page changed", [build(command, project, output)])
    runs = []
    for number in range(rounds):
        rename(project, f"Name {number}")
        runs.append(build(command, project, output))
    show("third on, every page changed", runs)
    runs = []
    for number in range(rounds + 1):
        append(project, f"\nSentence {number}.\n")
        runs.append(build(command, project, output))
    show("one section changed", runs[1:])
    show("nothing changed", [build(command, project, output) for _ in range(rounds)])


def main():
    command, scratch = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    careers = int(sys.argv[3]) if len(sys.argv) > 3 else 300
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    project = os.path.join(scratch, "project")
    made_site.make(project, careers)
    pairs = careers * (careers - 1) // 2
    print(f"{careers} careers, {pairs:,} pairs, {rounds} rounds, medians", flush=True)
    new_folders(command, scratch, project, rounds)
    rebuilds(command, scratch, project, rounds)


main()
