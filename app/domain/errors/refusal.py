"""What every fact that a person is told has in common, and what the command line ends with."""

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the command line ends with; the owner's scheduled tasks rely on these numbers."""

    OK = 0
    USAGE = 2
    REFUSED = 3
    NOT_ALLOWED = 4
    LOCKED_OUT = 5
    IN_USE = 6
    STORAGE = 7
    DAMAGED = 8
    WRONG_PASSPHRASE = 9
    TOO_NEW = 10
    RESTORE_UNFINISHED = 11
    OUR_BUG = 70


class Refusal(Exception):  # noqa: N818  (a refusal is an answer, not an error)
    """The base of every fact that a person is told; subclasses carry the values of the sentence."""

    code: ClassVar[ExitCode] = ExitCode.REFUSED

    def __str__(self) -> str:
        """Return the fact itself, for a log; a person reads `app.words.errors.sentence`."""
        return repr(self)
