"""Tables of what belongs to members who are known: points and balances, and their families."""

from collections.abc import Callable, Generator, Mapping
from datetime import date

from app.database.sessions import WriteSession
from app.exchange.balance_rows import BalanceRows, LotBatch
from app.exchange.converted import Reader
from app.exchange.findings import Findings
from app.exchange.linking import Linked
from app.exchange.matching import Book
from app.exchange.outcome import Tally
from app.exchange.relative_rows import RelativeRows
from app.progress import Progress
from app.queries import known, told_lots
from app.services import import_family, opening_balances

Taken = Generator[Progress, None, Tally]
"""Takes a table, and returns what its rows come to."""


class Belongings:
    """Takes such tables into the shop, in the transaction of an import."""

    def __init__(
        self,
        session: WriteSession,
        today: date,
        cards: Callable[[], Mapping[str, int]],
        book: Callable[[], Book],
    ) -> None:
        """Know the member of each card; the `book` of everybody is asked where cards alone do not do."""
        self._session, self._today = session, today
        self._cards, self._book = cards, book

    def take_topups(self, reader: Reader, findings: Findings) -> Taken:
        """Take points and stored value."""
        lots = BalanceRows(self._today, reader.headers)
        linked = Linked(self._cards(), self._book)
        taken: set[int] = set()
        for batch in reader.batches(findings):
            ids, _, strangers = linked.members(batch, reader.headers, findings)
            kept = batch.without(strangers)
            taken |= {*kept.numbers}
            lots.take(kept, dict(zip(kept.numbers, ids, strict=True)))
            yield Progress(findings.rows, reader.columns.table.total)
        made = self.put_lots(lots, findings, strict=True)
        taken -= findings.out
        added, changed = made.added_rows & taken, made.changed_rows & taken - made.added_rows
        return Tally(len(added), len(changed), len(taken) - len(added) - len(changed))

    def put_lots(self, lots: BalanceRows, findings: Findings, *, strict: bool) -> LotBatch:
        """Bring what is on record to what the rows tell, and return what that came to."""
        ids = lots.member_ids
        present = told_lots.of_members(self._session, ids) if ids else {}
        made = lots.plan(present, findings, strict=strict)
        opening_balances.put_right(self._session, made.less, self._today)
        opening_balances.add_lots(self._session, made.new)
        return made

    def take_family(self, reader: Reader, findings: Findings) -> Taken:
        """Take relatives."""
        rows = RelativeRows(reader.headers)
        linked = Linked(self._cards(), self._book)
        for batch in reader.batches(findings):
            ids, _, strangers = linked.members(batch, reader.headers, findings)
            rows.take(batch.without(strangers), ids, findings)
            yield Progress(findings.rows, reader.columns.table.total)
        present = known.rows_of_members(self._session, "relative", rows.member_ids)
        made = rows.plan(present)
        import_family.add_relatives(self._session, made.new)
        changed = sum(import_family.renew_relatives(self._session, made.known))
        return Tally(len(made.new), changed, len(made.known) - changed)
