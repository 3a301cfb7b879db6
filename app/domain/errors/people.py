"""What is refused of people and records: not allowed, not known, taken, changed since."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from app.domain.errors.refusal import ExitCode, Refusal


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
class UnknownOccasion(Refusal):
    """There are no greeting cards for this; there are for `known`."""

    key: str
    known: tuple[str, ...] = ()


@dataclass(eq=False)
class Ambiguous(Refusal):
    """More than one fits `key`."""

    kind: str
    key: str
    count: int
    fitting: tuple[str, ...] = ()
    """Some of them, as a person tells them apart."""


@dataclass(eq=False)
class TicketOnFile(Refusal):
    """The ticket with this number was recorded before, for `member` (card and name)."""

    ticket: str
    day: date
    member: str


@dataclass(eq=False)
class TooManyBack(Refusal):
    """More pieces of a line would come back than she took: `bought`, of which `before` came back already."""

    item: str
    bought: int
    before: int


@dataclass(eq=False)
class TooMuchBack(Refusal):
    """A return would bring more than was paid for the pieces: `most` is left for it, minor units."""

    item: str
    most: int
    currency: str


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
class LeftAlone(Refusal):
    """`member` asked to be left alone: nothing is written to her."""

    member: str


@dataclass(eq=False)
class NobodyToWrite(Refusal):
    """Of those who were asked for nobody may be written to by post; `left_out` of them for a reason."""

    left_out: int


@dataclass(eq=False)
class EventCalledOff(Refusal):
    """The event does not take place: it has no guests, no answers, and nobody who came."""

    theme: str
    day: date


@dataclass(eq=False)
class ContactClosed(Refusal):
    """The contact was closed before."""

    contact_id: int
    closed_on: date | None = None


@dataclass(eq=False)
class OutsideWindow(Refusal):
    """The contact makes sense from `opens` to `closes` only, and `day` is none of these days."""

    day: date
    opens: date
    closes: date


@dataclass(eq=False)
class UnknownPlaces(Refusal):
    """A text has places, given as they stand there, that its occasion cannot fill."""

    places: tuple[str, ...]


@dataclass(eq=False)
class FeedbackSettled(Refusal):
    """What she said was settled before."""

    closed_on: date | None = None


@dataclass(eq=False)
class FeedbackOpen(Refusal):
    """What she said is not settled yet, so that she cannot be asked how content she is with it."""


@dataclass(eq=False)
class NameTaken(Refusal):
    """Another list, map … (`kind`) has this name already."""

    kind: str
    name: str


@dataclass(eq=False)
class CodeTaken(Refusal):
    """The code, or the number, is on another article."""

    number: str
    item: str


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
