#!/usr/bin/env python3
"""Stops builds at random moments and looks at what they leave.

  interruptions.py GENERATE [ROUNDS] [SEED]

ROUNDS is how often a running build is stopped by kill -9; about a fourth as many are stopped by Ctrl-C
or SIGTERM, which must end within a moment, with their exit code and a true sentence. After each, Public
is byte for byte the whole old or the whole new site, rollback gives a whole one or refuses, and the next
build succeeds without help.
"""
import os
import random
import signal
import sys
import tempfile
import time

import made_site
from runs import differences, expect, generate, start, tree

CAREERS = 60
SENTENCES = {False: "Stopped; the output is as it was\n", True: "Stopped; the new site is in place\n"}
LONGEST_END = 0.5
# Before this the command may not have come to watch for signals yet.
START = 0.1


class Site:
    """A project with two versions of its templates, and what each looks like when it is built."""

    def __init__(self, command, folder):
        self.command = command
        self.project = os.path.join(folder, "project")
        self.public = os.path.join(self.project, "Public")
        made_site.make(self.project, CAREERS)
        self.layout = os.path.join(self.project, "Templates/layout.html")
        with open(self.layout, encoding="utf-8") as file:
            self.text = file.read()
        self.trees = []
        for version in (0, 1):
            self.turn_to(version)
            output = os.path.join(folder, f"clean-{version}")
            expect(self.run("--output", output) == (0, ""), "a clean build succeeds")
            self.trees.append(tree(output))
        self.duration = 1.0

    def turn_to(self, version):
        """Every page of the second version is longer than in the first."""
        addition = "<!-- the second version -->\n" * 40
        made_site.write(self.project, "Templates/layout.html", self.text + addition * version)

    def has_lock(self):
        return os.path.exists(os.path.join(self.project, ".Public.lock"))

    def run(self, *arguments):
        return generate(self.command, self.project, "--quiet", *arguments)

    def standing(self):
        """Which version stands in Public; ends the script if it is neither whole."""
        found = tree(self.public)
        for version, expected in enumerate(self.trees):
            if found == expected:
                return version
        expect(False, "Public is neither the old nor the new site: "
               f"{[differences(found, expected) for expected in self.trees]}")

    def rollback(self):
        code, said = generate(self.command, self.project, "rollback")
        if code != 0:
            expect(code == 3 and "rollback-impossible" in said, f"rollback refuses with a reason: {said}")
        return code, self.standing()


def stop(site, build, number, delay, new, had_lock):
    """Sends a signal after a moment; the version that stands, and how long the command lived on.

    The time is None if the command was over already.
    """
    time.sleep(delay)
    began = time.monotonic()
    build.send_signal(number)
    said = build.communicate()[1].decode()
    took = time.monotonic() - began
    version = site.standing()
    if build.returncode == 0:
        expect(version == new, "a build that ended with 0 has put the new site in place")
        return version, None
    if build.returncode == -number and (delay < START or number == signal.SIGKILL):
        return version, took
    expect(build.returncode == 128 + number, f"the exit code is {128 + number}, not {build.returncode}: {said}")
    expect(said == SENTENCES[version == new], f"the sentence is true: {said!r}, version {version}")
    # The file of a killed build is no lock any more, and not the next one's to remove before its own.
    expect(had_lock or not site.has_lock(), "no lock is left")
    expect(took < LONGEST_END, f"the build ends at once, not after {took:.2f} s")
    return version, took


def main():
    command = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    chance = random.Random(seed)
    counts = {"kill": 0, "signal": 0, "too late": 0, "new": 0, "rollback": 0, "refused": 0, "build": 0}
    longest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        site = Site(command, folder)
        site.turn_to(0)
        expect(site.run() == (0, ""), "the first build succeeds")
        standing = site.standing()
        while counts["kill"] < rounds:
            new = 1 - standing
            site.turn_to(new)
            had_lock = site.has_lock()
            build = start(command, site.project, "--quiet", "--jobs", str(chance.randint(1, 4)))
            number = chance.choice([signal.SIGKILL] * 8 + [signal.SIGINT, signal.SIGTERM])
            standing, took = stop(site, build, number, chance.uniform(0, site.duration * 0.95), new, had_lock)
            if took is None:
                counts["too late"] += 1
            elif number == signal.SIGKILL:
                counts["kill"] += 1
            else:
                counts["signal"] += 1
                longest = max(longest, took)
            counts["new"] += standing == new
            if chance.random() < 0.5:
                code, standing = site.rollback()
                counts["refused" if code else "rollback"] += 1
            if chance.random() < 0.6:
                began = time.monotonic()
                code, said = site.run()
                # A build that finds the new site standing is over at once.
                if standing != new:
                    site.duration = time.monotonic() - began
                expect((code, said) == (0, ""), f"the next build succeeds without help: {code} {said}")
                standing = site.standing()
                expect(standing == new, "the next build makes the new site")
                counts["build"] += 1
        expect(site.run()[0] == 0, "the last build succeeds without help")
    print(f"interruptions: seed {seed}, builds of {len(site.trees[0])} files: {counts['kill']} kill -9, "
          f"{counts['signal']} signals (the longest end took {longest * 1000:.0f} ms), {counts['too late']} after "
          f"the end; the new site stood {counts['new']} times; {counts['rollback']} rollbacks, "
          f"{counts['refused']} refused; {counts['build']} builds after it: all whole")


if __name__ == "__main__":
    main()
