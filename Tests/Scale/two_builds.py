#!/usr/bin/env python3
"""Starts two builds of one output at about the same time.

  two_builds.py GENERATE [ROUNDS] [SEED]

One succeeds, the other is refused with exit code 3 or comes after it; the site is whole.
"""
import os
import random
import sys
import tempfile
import time

import made_site
from runs import differences, expect, generate, start, tree

CAREERS = 30


def main():
    command = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    chance = random.Random(seed)
    refused = 0
    with tempfile.TemporaryDirectory() as folder:
        project = os.path.join(folder, "project")
        made_site.make(project, CAREERS)
        for index in range(rounds):
            made_site.write(project, "Content/en/index.md",
                            f"---\ntitle: Home\ndescription: Round {index}.\n---\n\nRound {index}.\n")
            first = start(command, project, "--quiet")
            time.sleep(chance.uniform(0, 0.03))
            second = start(command, project, "--quiet")
            results = [(build.communicate()[1].decode(), build.returncode) for build in (first, second)]
            for said, code in results:
                expect((said, code) == ("", 0) or code == 3 and "output-locked" in said, f"{code}: {said}")
                refused += code == 3
            expect(any(code == 0 for _, code in results), "one of the two succeeds")
            clean = os.path.join(folder, f"clean-{index}")
            expect(generate(command, project, "--quiet", "--output", clean)[0] == 0, "a clean build succeeds")
            found = differences(tree(os.path.join(project, "Public")), tree(clean))
            expect(not found, f"the site is whole: {found}")
    print(f"two builds: seed {seed}, {rounds} rounds, {refused} builds refused, the site always whole")


if __name__ == "__main__":
    main()
