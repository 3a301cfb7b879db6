"""How the set-up speaks to the person at the terminal: one sentence at a time, and one when it gives up."""

import sys


class Unavailable(Exception):  # noqa: N818 - a state of the machine, told to the person, not a fault
    """Something could not be provided; the text says what, and what to do."""


def say(sentence: str) -> None:
    """Tell the person what is going on; standard output belongs to the program."""
    sys.stderr.write(f"Vitrine: {sentence}\n")
    sys.stderr.flush()
