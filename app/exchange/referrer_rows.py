"""Through whom each member came, as the rows of a file call her: told once everybody of the file is known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.database.sessions import WriteSession
from app.domain import names
from app.exchange.findings import Batch, Findings
from app.exchange.matching import Book
from app.services import import_referrals


@dataclass(slots=True)
class ReferrerRows:
    """What the rows of one table say."""

    header: str
    findings: Findings
    told: list[tuple[int, int, str]] = field(default_factory=list)
    """Row, member, and what the row calls her friend."""
    unchanged: set[int] = field(default_factory=set)
    """Rows of members of whom nothing else changed."""

    def take(self, batch: Batch, member_ids: Mapping[int, int]) -> None:
        """Gather the rows that say something; `member_ids` has the member of each, by the row's number."""
        for number, said in zip(batch.numbers, batch.values.get("referred_by", ()), strict=False):
            if said and number in member_ids:
                self.told.append((number, member_ids[number], said))

    def clear(self, book: Book) -> list[tuple[int, int, int]]:
        """Return row, member and friend where it is clear who is meant; the others are told of."""
        found = []
        for number, member_id, said in self.told:
            friend = _who(book, said)
            if friend is None or friend == member_id:
                self.findings.notice(number, self.header, said, "referrer_unknown")
            else:
                found.append((number, member_id, friend))
        return found


@dataclass(slots=True)
class Referrers:
    """What all tables of a file say, kept until its end: a member may stand before her friend."""

    _tables: list[ReferrerRows] = field(default_factory=list)

    def of(self, headers: Mapping[str, str], findings: Findings) -> ReferrerRows:
        """Return the rows of one more table."""
        self._tables.append(ReferrerRows(headers.get("referred_by", ""), findings))
        return self._tables[-1]

    def put(self, session: WriteSession, book: Callable[[], Book], first: int) -> int:
        """Write all that is told, and return of how many rows it is the only news.

        Members from the id `first` on are the import's own.
        """
        alone = 0
        for each in self._tables:
            if each.told:
                clear = each.clear(book())
                pairs = [(member_id, friend) for _, member_id, friend in clear]
                news = import_referrals.refer(session, pairs, first)
                alone += sum(
                    new and number in each.unchanged for (number, _, _), new in zip(clear, news, strict=True)
                )
        return alone


def _who(book: Book, said: str) -> int | None:
    """Return the member whom a file calls so: by card, by another program's id, by a name of hers alone."""
    known = book.by_card.get(said)
    if known is None:
        known = book.of_external_id(said)
    if known is None:
        named = book.named(names.fold(said))
        known = named[0] if len(named) == 1 else None
    return known
