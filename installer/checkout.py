"""Start Vitrine from a checkout: set up what is missing once, then hand over to the program.

`run` and `run.bat` call this file with the words of the command line, under any Python they find.
While the note of the last set-up fits, a start reads it and does nothing else; it therefore imports
next to nothing, and the work itself is told in `environment.py`.

Exit codes beside those of the program: 2 a window was asked for where there is no screen; 69 something
is missing that could not be provided, and the message says what to do; 130 stopped by Ctrl+C;
75, on Windows and to run.bat only: "call me again with another Python".
"""

from __future__ import annotations  # a Python too old for the rest still gets as far as its sentence

import os
import sys

from telling import Unavailable, say

TYPE_CHECKING = False  # the module typing would cost each start more than all of this
if TYPE_CHECKING:
    from wanted import Wanted

USAGE, UNAVAILABLE, ANOTHER_PYTHON, STOPPED = 2, 69, 75, 130

NO_SCREEN = """\
there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
    ./run demo      shows the shop all the same: PDFs and pictures of every page, in demo/
    ./run --help    tells what the command line does"""


def main(words: list[str]) -> int:
    """Set up where needed, then start the program; what is returned is the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where it is asked
        say(f"this is Python {sys.version_info[0]}.{sys.version_info[1]}, and Vitrine needs 3.11 or newer.")
        return UNAVAILABLE
    import note
    from wanted import Wanted, screen

    want = Wanted(words)
    if want.window and not screen():
        say(NO_SCREEN)
        return USAGE
    inside = note.inside()
    known = note.read()
    if not (inside and known and known.covers(want, note.this_python())):
        if inside and os.name == "nt":
            return ANOTHER_PYTHON  # a Python that runs cannot be replaced there
        trouble = set_up(want)
        if trouble:
            return trouble
    if want.tests:
        os.chdir(note.ROOT)
        return hand_over([note.PYTHON, "-m", "tests", *want.words])
    # -P: a folder named app where the user happens to stand is not the program.
    return hand_over([note.PYTHON, "-P", "-m", "app", *want.words])


def set_up(want: Wanted) -> int:
    """Provide what is missing; 0, or the exit code after the sentence for what could not be done."""
    import environment

    try:
        environment.set_up(want)
    except Unavailable as missing:
        say(str(missing))
    except OSError as error:
        say(f"the set-up could not go on: {error}.")
    except KeyboardInterrupt:
        say("stopped; the next start goes on with the set-up.")
        return STOPPED
    else:
        return 0
    return UNAVAILABLE


def hand_over(command: list[str]) -> int:
    """Become the command; on Windows, where that is not to be had, wait for it and return its exit code."""
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - the person's own words, without a shell
    import subprocess

    with subprocess.Popen(command) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:  # the console sent it to the program too, which answers it
                continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
