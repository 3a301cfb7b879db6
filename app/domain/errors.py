"""Every way the program says no: facts with an exit code, worded once in `app.words.errors`.

A `Refusal` is somebody's to mend and becomes one clear sentence. Anything else that is raised is
our own fault and is reported as such. (Not frozen: contextlib sets the traceback of what passes it.)
"""

from collections.abc import Sequence
from dataclasses import dataclass
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

    def __str__(self) -> str:
        """Return the fact itself, for a log; a person reads `app.words.errors.sentence`."""
        return repr(self)


# The file ---------------------------------------------------------------------------------------


@dataclass(eq=False)
class NoShop(Refusal):
    """The shop's file is not there; it is never replaced by a new, empty one."""

    path: Path
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(eq=False)
class ShopExists(Refusal):
    """A new shop was asked for where a file lies already."""

    path: Path


@dataclass(eq=False)
class NotAShop(Refusal):
    """The file is empty, or belongs to another program."""

    path: Path


@dataclass(eq=False)
class ShopDamaged(Refusal):
    """The file does not read back as it was written; `finding` is the driver's word for it."""

    path: Path
    finding: str
    newest_backup: Path | None = None
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False)
class ShopTooNew(Refusal):
    """A later version of the program has written the file."""

    path: Path
    schema: int
    known: int
    code: ClassVar[ExitCode] = ExitCode.TOO_NEW


@dataclass(eq=False)
class ShopInUse(Refusal):
    """Another process holds the file; `holder` is what it wrote about itself."""

    path: Path
    holder: str
    code: ClassVar[ExitCode] = ExitCode.IN_USE


@dataclass(eq=False)
class StorageFailed(Refusal):
    """The disk is full, read-only, gone, or does not answer; `reason` is the system's own word.

    `unsure`: nobody knows whether the last change is on the disk. Asked again by the same
    `request_id`, it is done once.
    """

    path: Path
    reason: str
    unsure: bool = False
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(eq=False)
class BackupUnsound(Refusal):
    """A copy did not pass its checks and does not count as a backup."""

    path: Path
    finding: str
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False)
class RestoreUnfinished(Refusal):
    """A restore was broken off and cannot be finished; what it replaces lies whole in `kept`."""

    path: Path
    kept: Path
    reason: str
    code: ClassVar[ExitCode] = ExitCode.RESTORE_UNFINISHED


# People and permission --------------------------------------------------------------------------


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The role may not do this; `operation` is its name in `app.domain.permissions`."""

    operation: str
    role: str
    code: ClassVar[ExitCode] = ExitCode.NOT_ALLOWED


@dataclass(eq=False)
class Unknown(Refusal):
    """There is no such member, contact, purchase, member of staff … (`kind`) as `key`."""

    kind: str
    key: str


@dataclass(eq=False)
class Ambiguous(Refusal):
    """More than one fits `key`."""

    kind: str
    key: str
    count: int


@dataclass(eq=False)
class CardTaken(Refusal):
    """The card number belongs to somebody else."""

    card: str


@dataclass(eq=False)
class BadValue(Refusal):
    """A value cannot be kept in `field`: why is a short key that `app.words.errors` knows."""

    field: str
    value: str
    why: str = "unreadable"


@dataclass(eq=False)
class ContactClosed(Refusal):
    """The contact was closed before."""

    contact_id: int
    closed_on: date | None = None


@dataclass(eq=False)
class NameTaken(Refusal):
    """Another list, map … (`kind`) has this name already."""

    kind: str
    name: str


@dataclass(eq=False)
class NotAFilter(Refusal):
    """A list asks for what this version does not know (`what`): a later one has kept it."""

    what: str


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """There is no change left that can be taken back."""


@dataclass(eq=False)
class ChangedSince(Refusal):
    """What is to be taken back was changed again later; that later change comes first."""

    change_id: int


@dataclass(eq=False)
class OwnerInBin(Refusal):
    """What is to be brought back belongs to a member whose card is not there."""


@dataclass(eq=False)
class BroughtBack(Refusal):
    """A line of this ticket was brought back on another one."""

    purchase_id: int


@dataclass(eq=False)
class MergeBuiltOn(Refusal):
    """A merge is not undone, since its card was changed; the card of `name` can be parted from it."""

    name: str


@dataclass(eq=False)
class MergedOnward(Refusal):
    """Two cards cannot be parted: the one that was kept (`name`) has gone into `into` itself."""

    name: str
    into: str
    merged_on: date


@dataclass(eq=False)
class KeptInBin(Refusal):
    """The card of `name` cannot be parted from one that is not on file: it is in the bin."""

    name: str


# Input ------------------------------------------------------------------------------------------


@dataclass(eq=False)
class NotASheet(Refusal):
    """The file cannot be read as a table or an address book."""

    path: Path
    reason: str


@dataclass(eq=False)
class NoSuchForm(Refusal):
    """What was asked for cannot become a file of that ending."""

    path: Path
    endings: Sequence[str]
    """Without the point."""


@dataclass(eq=False)
class NotAMap(Refusal):
    """The map of columns is not understood; `what` is the part that is not, or the reader's own word."""

    path: Path
    what: str


@dataclass(eq=False)
class NoColumns(Refusal):
    """No column of the file is known well enough to say whose members or purchases they are."""

    path: Path
    headers: Sequence[str]


@dataclass(eq=False)
class AmbiguousColumn(Refusal):
    """The days of a whole column can be read in two ways; `example` is one of them."""

    column: str
    example: str


@dataclass(eq=False)
class ImportBuiltOn(Refusal):
    """An import cannot be taken back: `count` records (`kind`) were made or changed upon it since."""

    import_id: int
    kind: str
    count: int


@dataclass(eq=False)
class RowsRefused(Refusal):
    """Some rows cannot be taken, and all or none was asked for."""

    count: int
    first: Sequence[str] = ()


@dataclass(eq=False)
class NotUnderstood(Refusal):
    """An operation of the batch is not understood; `what` names the field or the operation."""

    what: str
    code: ClassVar[ExitCode] = ExitCode.USAGE


# Days -------------------------------------------------------------------------------------------


@dataclass(eq=False)
class NotADate(Refusal):
    """`text` names no day: unreadable, or a day that does not exist."""

    text: str


@dataclass(eq=False)
class AmbiguousDate(Refusal):
    """`text` could be two days: the day or the month may be written first, or the century is missing."""

    text: str


@dataclass(eq=False)
class NotABirthday(Refusal):
    """No such day is in that calendar; `year` is None where it was not given."""

    calendar: str
    month: int
    day: int
    year: int | None = None
    leap: bool = False


@dataclass(eq=False)
class NoLunarDay(Refusal):
    """The lunar year has no such month, or the month no such day; `day` is 0 for a missing month."""

    year: int
    month: int
    day: int
    leap: bool


@dataclass(eq=False)
class BeyondLunarTable(Refusal):
    """The lunar calendar is known here from `first` to `last` only; `year` lies outside."""

    year: int
    first: int
    last: int
