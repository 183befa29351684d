"""warden.py FOLDER COMMAND...: runs a command until standard input ends, however the tests end; then removes FOLDER."""

import shutil
import subprocess
import sys
import threading

child = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def pass_on():
    for line in child.stdout:
        sys.stdout.buffer.write(line)
        sys.stdout.flush()


threading.Thread(target=pass_on, daemon=True).start()
try:
    sys.stdin.buffer.read()
finally:
    # Not `terminate`: what a Swift task starts inherits a thread on which that signal is blocked.
    child.kill()
    child.wait()
    shutil.rmtree(sys.argv[1], ignore_errors=True)
