"""Running the command and comparing what it leaves."""
import os
import subprocess
import sys


def generate(command, project, *arguments):
    """Runs the command to its end: exit code and what it said."""
    run = subprocess.run([command, *arguments], cwd=project, stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return run.returncode, run.stderr.decode()


def start(command, project, *arguments):
    """Starts the command; signals that the caller ignores are its own again."""
    return subprocess.Popen([command, *arguments], cwd=project, stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, restore_signals=True,
                            preexec_fn=default_signals)


def default_signals():
    import signal
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def tree(folder):
    """The bytes of every file below a folder, its manifest included; None if there is no folder."""
    if not os.path.isdir(folder):
        return None
    files = {}
    for place, folders, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
        if not folders and not names:
            files[os.path.relpath(place, folder) + "/"] = b""
    return files


def differences(left, right):
    """The first few paths in which two trees differ."""
    if left is None or right is None:
        return [] if left is right else ["one of the two folders is not there"]
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))[:5]


def expect(holds, sentence):
    """Ends the script with a sentence if something does not hold."""
    if not holds:
        sys.exit(f"FAILED: {sentence}")
