"""Hand the shop's own data out: as a sheet, an address book, a calendar, or one document with all of it.

The file is written beside its place and moved there when it is whole; that it left is put on record
first. Closing the generator leaves nothing behind.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app import i18n
from app.database.sessions import OWNER, Actor, ReadSession
from app.database.shop import Shop
from app.domain import errors, permissions
from app.domain.events import Held
from app.domain.feedback import Told
from app.domain.shop import ShopSettings
from app.exchange import (
    export_calendar,
    export_csv,
    export_json,
    export_sheets,
    export_vcard,
    export_xlsx,
    target,
)  # fmt: skip
from app.exchange.sheet import Scope, Sheet
from app.progress import Job, Progress
from app.queries import contact_records, events, feedback, item_records, line_records, member_records
from app.queries import settings as settings_query
from app.services import exporting as service
from app.words import headings


class What(StrEnum):
    """What can be taken out."""

    MEMBERS = "members"
    PURCHASES = "purchases"
    OUTREACH = "outreach"
    POINTS = "points"
    BALANCE = "balance"
    FAMILY = "family"
    CATALOGUE = "catalogue"
    ALL = "all"


FORMS: Final[Mapping[What, tuple[str, ...]]] = {
    What.MEMBERS: ("xlsx", "csv", "vcf", "ics", "json"),
    What.PURCHASES: ("xlsx", "csv", "json"),
    What.OUTREACH: ("xlsx", "csv", "ics", "json"),
    What.POINTS: ("xlsx", "csv", "json"),
    What.BALANCE: ("xlsx", "csv", "json"),
    What.FAMILY: ("xlsx", "csv"),
    What.CATALOGUE: ("xlsx", "csv", "json"),
    What.ALL: ("xlsx", "zip", "json", "vcf", "ics"),
}
"""The endings of the files that each may become, the usual one first; a zip is a folder of CSV files."""

_SHEETS: Final = ("members", "purchases", "outreach", "points", "balance", "family", "catalogue")
"""Of everything, in the order in which they come back in: members before their purchases."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be taken out, of whom, and how it is told."""

    what: What
    today: date
    member_ids: Sequence[int] | None = None
    """Only these, in this order; None: everybody. The catalogue is nobody's."""
    every_column: bool = True
    """False: the usual columns of members only."""
    language: str = ""
    """Of headings and words; "": the shop's own."""
    vcard: str = export_vcard.V3
    """Version of an address book."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was taken out."""

    path: Path
    rows: int
    """Rows of a sheet, cards, events or records."""
    sheets: dict[str, int] = field(default_factory=dict)
    """Of each sheet or list, where there are several."""


def form(what: What, out: Path) -> str:
    """Return the form of the file by its ending. Raises NoSuchForm where it cannot become that."""
    ending = out.suffix.lower().removeprefix(".")
    if ending not in FORMS[what]:
        raise errors.NoSuchForm(out, FORMS[what])
    return ending


def export_file(shop: Shop, out: Path, request: Request, actor: Actor = OWNER) -> Job[Exported]:
    """Write what is asked for to `out`, by its ending, yielding how many rows are done.

    Raises NotAllowed, NoSuchForm for an ending that it cannot become, ShopExists where `out` is a shop
    or a backup, StorageFailed.
    """
    permissions.require(actor.role, "file.export")
    ending = form(request.what, out)
    target.writable(out, shop.path)
    yield Progress(0, 0)
    with target.part(out) as part:
        with shop.reading() as session:
            made = _Export(session, request)
            total = made.total()
            for done in made.written(part, ending):
                yield Progress(done, max(total, done))
        with shop.changing(actor) as session:
            service.noted(session, request.what.value, ending, made.rows)
        target.take_place(part, out)
    return Exported(out, made.rows, dict(made.counts))


class _Export:
    """One export at work on one moment of the shop."""

    def __init__(self, session: ReadSession, request: Request) -> None:
        self.counts: dict[str, int] = {}
        """Rows of each sheet or list so far."""
        self._session, self._request = session, request
        self._settings: ShopSettings = settings_query.load(session)
        self._language = request.language or self._settings.language
        self._scope = Scope(self._language, request.today, request.member_ids, request.every_column)
        self._ids = member_records.ids(session, request.member_ids)

    @property
    def rows(self) -> int:
        return sum(self.counts.values())

    def total(self) -> int:
        """Return about how many rows there will be."""
        what, total = self._request.what, 0
        if what is not What.PURCHASES:
            total += len(self._ids)
        if what in (What.PURCHASES, What.ALL):
            total += line_records.count(self._session, self._request.member_ids)
        return total

    def written(self, path: Path, ending: str) -> Iterator[int]:
        writers: dict[str, Callable[[Path], Iterator[int]]] = {
            "csv": lambda path: export_csv.write(path, next(self._sheets()), self._settings.currency),
            "zip": lambda path: export_csv.write_folder(path, self._sheets(), self._settings.currency),
            "xlsx": lambda path: export_xlsx.write(path, self._sheets(), self._settings.currency),
            "vcf": self._address_book,
            "ics": self._calendar,
            "json": self._document,
        }
        yield from writers[ending](path)

    def _sheets(self) -> Iterator[Sheet]:
        what = self._request.what
        for name in _SHEETS if what is What.ALL else (what.value,):
            sheet = export_sheets.of(self._session, name, self._scope)
            counted = self._counted(name, sheet.rows)
            yield Sheet(sheet.name, sheet.title, sheet.columns, counted)

    def _counted(self, name: str, batches: Iterable[list[Any]]) -> Iterator[list[Any]]:
        self.counts[name] = 0
        for batch in batches:
            self.counts[name] += len(batch)
            yield batch

    def _members(self, *, pictures: bool = False) -> Iterator[list[member_records.MemberRecord]]:
        return member_records.batches(self._session, self._ids, pictures=pictures)

    def _feedback(self) -> Iterator[list[Told]]:
        """Yield what was said of the shop by those who are asked for."""
        whose = self._request.member_ids
        yield [one for one in feedback.everything(self._session) if whose is None or one.member_id in whose]

    def _events(self) -> Iterator[list[Held]]:
        """Yield the events with those of their guests who are asked for; without any of them, all."""
        whose = self._request.member_ids
        found = [
            Held(
                one,
                tuple(
                    guest
                    for guest in events.guests(self._session, one.id)
                    if whose is None or guest.member_id in whose
                ),
            )
            for one in events.everything(self._session)
        ]
        yield [one for one in found if whose is None or one.guests]

    def _address_book(self, path: Path) -> Iterator[int]:
        cards = self._counted("members", self._members(pictures=True))
        return export_vcard.write(path, cards, self._request.vcard, self._language)

    def _calendar(self, path: Path) -> Iterator[int]:
        what = self._request.what
        with i18n.language(self._language):
            title = f"{self._settings.name} · {headings.sheet('calendar')}"

        def entries() -> Iterator[list[export_calendar.Event]]:
            if what is not What.OUTREACH:
                members = export_calendar.of_members(self._members(), self._request.today, self._language)
                yield from self._counted("members", members)
            if what is not What.MEMBERS:
                planned = contact_records.batches(self._session, self._request.member_ids, only_open=True)
                yield from self._counted("outreach", export_calendar.of_contacts(planned, self._language))

        return export_calendar.write(path, title, entries())

    def _document(self, path: Path) -> Iterator[int]:
        what, chosen = self._request.what, self._request.member_ids
        lists: dict[str, Callable[[], Iterator[list[Any]]]] = {
            "members": lambda: self._members(pictures=True),
            "purchases": lambda: line_records.batches(self._session, chosen),
            "outreach": lambda: contact_records.batches(self._session, chosen),
            "catalogue": lambda: item_records.batches(self._session),
            "feedback": self._feedback,
            "events": self._events,
            "points": lambda: self._lots("points"),
            "balance": lambda: self._lots("money"),
        }
        wanted = (
            ("members", "purchases", "outreach", "catalogue", "feedback", "events")
            if what is What.ALL
            else (what.value,)
        )
        counted = {name: self._counted(name, lists[name]()) for name in wanted}
        return export_json.write(path, self._settings, self._request.today, counted)

    def _lots(self, kind: str) -> Iterator[list[Any]]:
        """Yield what of her points or stored value each member brought along."""
        for batch in self._members():
            yield [
                member_records.LotOf(who.id, who.card, who.name, lot.amount, lot.as_of, lot.expires_on)
                for who in batch
                for lot in who.lots
                if lot.kind == kind
            ]
