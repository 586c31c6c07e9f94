#!/usr/bin/env python3
"""Edits a project at random and compares each build over its own output with a clean one.

  random_edits.py GENERATE [ROUNDS] [SEED]

Both make the same bytes, manifest included, or both refuse with the same report and exit code, and the
output is as it was. The same seed makes the same edits.
"""
import os
import random
import shutil
import sys
import tempfile

import made_site
from edits import EDITS, Project
from runs import differences, expect, generate, tree

# How many faulty states in a row are edited on before the project is put back as it was when it was whole.
PATIENCE = 2


def copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def arguments(chance):
    chosen = ["--quiet", "--jobs", str(chance.randint(1, 4))]
    if chance.random() < 0.15:
        chosen.append("--drafts")
    if chance.random() < 0.05:
        chosen.append("--strict")
    return chosen


def main():
    command = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    print(f"random edits: seed {seed}", flush=True)
    chance = random.Random(seed)
    counts = {"built": 0, "refused": 0, "rolled back": 0, "fresh": 0, "unchanged": 0}
    with tempfile.TemporaryDirectory() as folder:
        project, whole, clean = (os.path.join(folder, name) for name in ("project", "whole", "clean"))
        for part in ("Content", "Templates"):
            shutil.copytree(os.path.join(made_site.REPOSITORY, part), os.path.join(project, part))
        public = os.path.join(folder, "out/site")
        expect(generate(command, project, "--quiet", "--output", public)[0] == 0, "the project builds")
        copy(project, whole)
        editor = Project(project, chance)
        patience = PATIENCE
        for index in range(rounds):
            names = []
            for edit in chance.choices(EDITS, k=chance.choice([1, 1, 1, 2, 3])):
                names.append(edit.__name__)
                try:
                    edit(editor)
                except (TypeError, UnicodeDecodeError, ValueError):
                    names[-1] += " (nothing to edit)"
            if chance.random() < 0.05:
                counts["rolled back"] += generate(command, project, "rollback", "--output", public)[0] == 0
            before = tree(public)
            options = arguments(chance)
            fresh = ["--fresh"] if chance.random() < 0.05 else []
            counts["fresh"] += len(fresh)
            result = generate(command, project, "--output", public, *options, *fresh)
            shutil.rmtree(clean, ignore_errors=True)
            expected = generate(command, project, "--output", clean, *options)
            place = f"round {index} of seed {seed}, {', '.join(names)}, {' '.join(options + fresh)}"
            expect(result == expected, f"{place}: one said\n{result}\nthe other\n{expected}")
            after = tree(public)
            if result[0] == 0:
                found = differences(after, tree(clean))
                expect(not found, f"{place}: the sites differ in {found}")
                counts["built"] += 1
                counts["unchanged"] += after == before
                patience = PATIENCE
                copy(project, whole)
            else:
                expect(result[0] == 1, f"{place}: exit code {result[0]}\n{result[1]}")
                expect(after == before, f"{place}: a refused build changed {differences(after, before)}")
                expect(tree(clean) is None, f"{place}: a refused build made a site")
                counts["refused"] += 1
                patience -= 1
                if patience == 0:
                    copy(whole, project)
                    patience = PATIENCE
    print(f"random edits: seed {seed}, {rounds} rounds: "
          + ", ".join(f"{count} {name}" for name, count in counts.items()) + "; each equals a clean build")


if __name__ == "__main__":
    main()
