"""Whose line it is: the member that a row of purchases calls by card, id, telephone or name."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from app.domain import names
from app.exchange.findings import Batch, Findings
from app.exchange.matching import Book


class Calling(NamedTuple):
    """What a row says of the member whose line it is."""

    card: str | None
    external_id: str | None
    phones: tuple[str, ...]
    """Keys of the numbers."""
    name: str

    @property
    def text(self) -> str:
        """The one thing by which a file calls her, the same in every copy of it."""
        return self.card or self.external_id or (self.phones[0] if self.phones else "") or self.name

    @property
    def is_name_only(self) -> bool:
        """Whether nothing but her name is told."""
        return not (self.card or self.external_id or self.phones)


def callings(batch: Batch) -> list[Calling]:
    """Return what each row says of its member."""
    count = len(batch.numbers)
    nothing, blank, no_phones = [None] * count, [""] * count, [()] * count
    values = batch.values
    phones = [tuple(key for _, key in pairs) for pairs in values.get("phone") or no_phones]
    columns = (
        values.get("card") or nothing,
        values.get("external_id") or nothing,
        phones,
        values.get("name") or blank,
    )
    return list(map(Calling._make, zip(*columns, strict=True)))


class Links(dict[Calling, int | str]):
    """The member of each calling: her id, or the reason why she cannot be told."""

    def __init__(self, book: Book) -> None:
        """Look in `book`, which knows everybody by now."""
        super().__init__()
        self._book = book

    def __missing__(self, who: Calling) -> int | str:
        found = self[who] = self._found(who)
        return found

    def _found(self, who: Calling) -> int | str:
        book = self._book
        key = names.fold(who.name) if who.name else ""
        if who.card or who.external_id:
            by_card = book.by_card.get(who.card) if who.card else None
            known = (
                by_card
                if by_card is not None or not who.external_id
                else book.of_external_id(who.external_id)
            )
            if known is None:
                return "unknown_member"
            she = book.people[known]
            other = key and who.card and she.name_key != key and who.card not in she.former
            return "card_of_another" if other else known
        if who.phones:
            fits = list(dict.fromkeys(id_ for phone in who.phones for id_ in book.with_phone(phone)))
            fits = [id_ for id_ in fits if not key or book.people[id_].name_key == key]
        else:
            fits = book.named(key) if key else []
        if len(fits) == 1:
            return fits[0]
        return "more_than_one" if fits else "member_missing" if not who.text else "unknown_member"


class Linked:
    """The members of the rows of one table."""

    def __init__(self, cards: Mapping[str, int], book: Callable[[], Book]) -> None:
        """Know the member of each card; `book` is asked where cards alone do not do."""
        self._cards = cards
        self._book = book
        self._links: Links | None = None

    def members(
        self, batch: Batch, headers: Mapping[str, str], findings: Findings
    ) -> tuple[list[int], Sequence[str], set[int]]:
        """Return member and calling of each row that has one, and the numbers of the rows that have none."""
        if "card" in batch.values and batch.values.keys().isdisjoint(("external_id", "phone", "name")):
            with suppress(KeyError):
                return list(map(self._cards.__getitem__, batch.values["card"])), batch.values["card"], set()
        if self._links is None:
            self._links = Links(self._book())
        called = callings(batch)
        found = [self._links[who] for who in called]
        strangers: set[int] = set()
        for number, row, who, why in zip(batch.numbers, batch.rows, called, found, strict=True):
            if isinstance(why, str):
                strangers.add(number)
                column = "card" if who.card else "phone" if who.phones else "name"
                findings.refuse(number, row, headers.get(column, ""), who.text, why)
        ids = [id_ for id_ in found if isinstance(id_, int)]
        return (
            ids,
            [who.text for who, id_ in zip(called, found, strict=True) if isinstance(id_, int)],
            strangers,
        )
