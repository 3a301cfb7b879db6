"""Every way the program says no: facts with an exit code, worded once in `app.words.errors`.

A `Refusal` is somebody's to mend and becomes one clear sentence. Anything else that is raised is
our own fault and is reported as such.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from pathlib import Path
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


# The file ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NoShop(Refusal):
    """The shop's file is not there; it is never replaced by a new, empty one."""

    path: Path
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(frozen=True)
class ShopExists(Refusal):
    """A new shop was asked for where a file lies already."""

    path: Path


@dataclass(frozen=True)
class NotAShop(Refusal):
    """The file is empty, or belongs to another program."""

    path: Path


@dataclass(frozen=True)
class ShopDamaged(Refusal):
    """The file does not read back as it was written; `finding` is the driver's word for it."""

    path: Path
    finding: str
    newest_backup: Path | None = None
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(frozen=True)
class ShopTooNew(Refusal):
    """A later version of the program has written the file."""

    path: Path
    schema: int
    known: int
    code: ClassVar[ExitCode] = ExitCode.TOO_NEW


@dataclass(frozen=True)
class ShopInUse(Refusal):
    """Another process holds the file; `holder` is what it wrote about itself."""

    path: Path
    holder: str
    code: ClassVar[ExitCode] = ExitCode.IN_USE


@dataclass(frozen=True)
class StorageFailed(Refusal):
    """The disk is full, read-only, gone, or does not answer; `reason` is the system's own word."""

    path: Path
    reason: str
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(frozen=True)
class BackupUnsound(Refusal):
    """A copy did not pass its checks and does not count as a backup."""

    path: Path
    finding: str
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


# People and permission --------------------------------------------------------------------------


@dataclass(frozen=True)
class NotAllowed(Refusal):
    """The role may not do this; `operation` is its name in `app.domain.permissions`."""

    operation: str
    role: str
    code: ClassVar[ExitCode] = ExitCode.NOT_ALLOWED


@dataclass(frozen=True)
class Unknown(Refusal):
    """There is no such member, contact, purchase, member of staff … (`kind`) as `key`."""

    kind: str
    key: str


@dataclass(frozen=True)
class Ambiguous(Refusal):
    """More than one fits `key`."""

    kind: str
    key: str
    count: int


@dataclass(frozen=True)
class CardTaken(Refusal):
    """The card number belongs to somebody else."""

    card: str


@dataclass(frozen=True)
class BadValue(Refusal):
    """A value cannot be kept in `field`: why is a short key that `app.words.errors` knows."""

    field: str
    value: str
    why: str = "unreadable"


@dataclass(frozen=True)
class ContactClosed(Refusal):
    """The contact was closed before."""

    contact_id: int
    closed_on: date | None = None


@dataclass(frozen=True)
class NothingToUndo(Refusal):
    """There is no change left that can be taken back."""


@dataclass(frozen=True)
class ChangedSince(Refusal):
    """What is to be taken back was changed again later; that later change comes first."""

    change_id: int


# Input ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NotASheet(Refusal):
    """The file cannot be read as a table or an address book."""

    path: Path
    reason: str


@dataclass(frozen=True)
class RowsRefused(Refusal):
    """Some rows cannot be taken, and all or none was asked for."""

    count: int
    reasons: list[dict[str, object]] = field(default_factory=list)


@dataclass(frozen=True)
class NotUnderstood(Refusal):
    """An operation of the batch is not understood; `what` names the field or the operation."""

    what: str
    code: ClassVar[ExitCode] = ExitCode.USAGE
