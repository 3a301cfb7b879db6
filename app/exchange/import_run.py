"""One import at work in its transaction: table after table, batch after batch, and the counts of it all."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.database.sessions import WriteSession
from app.domain import errors, names
from app.exchange import amounts, linking, rejects
from app.exchange.balance_rows import BalanceRows
from app.exchange.belongings import Belongings
from app.exchange.columns import Columns
from app.exchange.converted import Reader, Shape
from app.exchange.day_cells import UNBORN, Born
from app.exchange.findings import Batch, Findings
from app.exchange.item_rows import ItemRows
from app.exchange.kinds import Kind
from app.exchange.line_rows import LineRows
from app.exchange.linking import Linked
from app.exchange.matching import Book, Identity
from app.exchange.member_rows import MemberRows
from app.exchange.options import Options
from app.exchange.outcome import Outcome, Reason, Sums, Tally
from app.exchange.referrer_rows import ReferrerRows, Referrers
from app.exchange.table import Source
from app.exchange.tickets import Tickets
from app.progress import Progress
from app.queries import known
from app.queries import settings as settings_query
from app.services import import_items, import_levels, import_renewal, import_returns
from app.services import importing as service
from app.words import people as people_words

_ORDER = (Kind.ITEMS, Kind.MEMBERS, Kind.BOTH, Kind.PURCHASES, Kind.TOPUPS, Kind.FAMILY, Kind.RETURNS)
"""In a workbook members come before what is theirs, whatever the order of its sheets."""


class People(dict[str, int]):
    """The id of each member of staff by name; who is not known is put down as one who has left."""

    def __init__(self, session: WriteSession) -> None:
        """Know who works here."""
        super().__init__(known.staff(session))
        self._session = session

    def __missing__(self, name: str) -> int:
        self.update(service.add_staff(self._session, [name]))
        return self[name]


class ImportRun:
    """The import of the tables of one file."""

    def __init__(
        self, session: WriteSession, source: Source, tables: Sequence[Columns], options: Options
    ) -> None:
        """Open the record of the import. Raises NotAllowed, BadValue for a currency not the shop's."""
        settings = settings_query.load(session)
        if options.said.currency not in (None, settings.currency):
            raise errors.BadValue("currency", str(options.said.currency), "not_a_choice")
        self._session, self._source, self._options, self._settings = session, source, options, settings
        session.info["today"] = options.today
        self._all = tables
        self._tables = [each for kind in _ORDER for each in tables if each.kind is kind]
        self._shape = Shape(settings.digits, settings.region)
        kinds = {each.kind for each in self._tables} - ({Kind.RETURNS} if len(self._tables) > 1 else set())
        self._kind = (kinds.pop() if len(kinds) == 1 else None) or Kind.BOTH
        self._start = service.begin(session, self._kind.value, source.path.name, source.sha256)
        self._book: Book | None = None
        self._belongings = Belongings(session, options.today, self._known_cards, self._known_members)
        self._people = People(session)
        self._next_member = self._start.member
        self._lines: LineRows | None = None
        self._findings: list[tuple[Columns, Findings]] = []
        self._members, self._line_tally, self._rows = Tally(), Tally(), Tally()
        self._tickets = self._returned = 0
        self._same_rows: set[int] = set()
        """Rows of members of whom nothing changed."""
        self._referrers = Referrers()

    def work(self) -> Iterator[Progress]:
        """Take the tables one after the other."""
        for each in self._tables:
            findings = Findings(each.table.name)
            self._findings.append((each, findings))
            reader = Reader(each, self._options.said, self._shape, self._options.today)
            if each.kind is Kind.RETURNS:
                yield from self._take_returns(reader, findings)
            elif each.kind is Kind.MEMBERS:
                yield from self._take_members(reader, findings)
            elif each.kind is Kind.TOPUPS:
                self._rows.add((yield from self._belongings.take_topups(reader, findings)))
            elif each.kind is Kind.FAMILY:
                self._rows.add((yield from self._belongings.take_family(reader, findings)))
            elif each.kind is Kind.ITEMS:
                yield from self._take_items(reader, findings)
            else:
                yield from self._take_lines(reader, findings)
            for header, value, other in sorted(reader.foreign(self._settings.currency)):
                why = f"other_currency:{other}:{self._settings.currency}"
                findings.notice(each.header_row, header, value, why)
        more = self._referrers.put(self._session, self._known_members, self._start.member)
        self._rows.updated += more
        self._rows.unchanged -= more

    def finished(self) -> Outcome:
        """Close the import and return what it came to."""
        refused = [(each, findings) for each, findings in self._findings if findings.refused]
        counted = [each for each in self._findings if each[0].kind is not Kind.RETURNS] or self._findings
        kept = not self._options.dry_run and (not refused or self._options.rejects is not None)
        if self._lines is not None and self._lines.has_returns:
            import_returns.point_returns(self._session, self._start)
        if self._lines is not None:
            import_levels.raise_all(self._session, self._start)
        rows, rejected = self._rows, sum(len(findings.refused) for _, findings in counted)
        service.finish(
            self._session, self._start,
            added=rows.added, updated=rows.updated, unchanged=rows.unchanged, rejected=rejected,
        )  # fmt: skip
        written: Sequence[Path] = ()
        if kept and refused and self._options.rejects is not None:
            written = rejects.write(self._options.rejects, refused, self._options.worded)
        return Outcome(
            import_id=self._start.import_id if kept else None,
            kind=self._kind.value,
            encoding=self._source.encoding,
            rows=sum(findings.rows for _, findings in counted),
            added=rows.added,
            updated=rows.updated,
            unchanged=rows.unchanged,
            rejected=rejected,
            reasons=_in_order([findings.reasons for _, findings in self._findings]),
            notices=_in_order([findings.notices for _, findings in self._findings]),
            columns=counted[0][0].taken,
            left_out=[each.table.name for each in self._all if each.kind is None and any(each.headers)],
            sheets={each.table.name: each.kind and each.kind.value for each in self._all if each.table.name},
            members=self._members,
            lines=self._line_tally,
            tickets=self._tickets,
            returned=self._returned,
            sums=self._sums(),
            rejects=[str(path) for path in written],
        )

    def _known_members(self) -> Book:
        """Return everybody, those of this file among them as they come; read when first needed."""
        if self._book is None:
            self._book = Book()
            for who in known.members(self._session):
                self._book.put(who.id, _identity(who))
        return self._book

    def _known_cards(self) -> Mapping[str, int]:
        """Return the member of each card number, which is all that most files of purchases need."""
        return known.cards(self._session) if self._book is None else self._book.by_card

    def _sums(self) -> Sums | None:
        if self._lines is None:
            return None
        carried, digits = self._lines.carried, self._settings.digits
        return Sums(amounts.as_decimal(carried.read, digits), carried.stored, self._settings.currency)

    # Members ----------------------------------------------------------------------------------------

    def _take_members(self, reader: Reader, findings: Findings) -> Iterator[Progress]:
        lots = BalanceRows(self._options.today, reader.headers)
        friends = self._referrers.of(reader.headers, findings)
        for batch in reader.batches(findings):
            tally = self._put_members(reader, batch, findings, friends, lots)
            self._rows.add(tally)
            yield Progress(findings.rows, reader.columns.table.total)
        made = self._belongings.put_lots(lots, findings, strict=False)
        changed = len((made.added_rows | made.changed_rows) & self._same_rows)
        self._rows.updated += changed
        self._rows.unchanged -= changed
        friends.unchanged = self._same_rows - made.added_rows - made.changed_rows

    def _put_members(
        self,
        reader: Reader,
        batch: Batch,
        findings: Findings,
        friends: ReferrerRows,
        lots: BalanceRows | None = None,
    ) -> Tally:
        """Add and renew the members of a batch, gather their `friends` and the `lots` they brought along."""
        rows = MemberRows(self._known_members(), self._next_member, self._people, reader.headers)
        made = rows.plan(batch, findings)
        self._next_member = rows.next_id
        service.add_members(self._session, made.columns, made.new, made.extras)
        renewed = import_renewal.renew_members(self._session, made.known) if made.known else []
        for row, one in zip(made.known_rows, renewed, strict=True):
            if one.stands:
                said = people_words.status(one.stands)
                findings.notice(row, reader.headers.get("status", ""), said, "status_stands")
        changed = [one.changed for one in renewed]
        tally = Tally(len(made.new), sum(changed), len(changed) - sum(changed))
        self._members.add(tally)
        friends.take(batch, made.member_ids)
        if lots is not None:
            self._same_rows |= {row for row, new in zip(made.known_rows, changed, strict=True) if not new}
            lots.take(batch, made.member_ids)
        return tally

    # The catalogue ----------------------------------------------------------------------------------

    def _take_items(self, reader: Reader, findings: Findings) -> Iterator[Progress]:
        rows = ItemRows(known.items(self._session), known.item_codes(self._session), reader.headers)
        for batch in reader.batches(findings):
            rows.take(batch, findings)
            yield Progress(findings.rows, reader.columns.table.total)
        made = rows.plan(self._start.item)
        import_items.add_items(self._session, made.new)
        import_items.add_codes(self._session, made.new_codes, recorded=False)
        changed = import_items.renew_items(self._session, made.known)
        for codes in made.known_codes:
            import_items.add_codes(self._session, codes, recorded=True)
        updated = sum(
            count
            for count, new, codes in zip(made.known_rows, changed, made.known_codes, strict=True)
            if new or codes
        )
        self._rows.add(Tally(made.added_rows, updated, sum(made.known_rows) - updated))

    # Lines ------------------------------------------------------------------------------------------

    def _take_lines(self, reader: Reader, findings: Findings) -> Iterator[Progress]:
        if self._lines is None:
            tickets = Tickets(known.tickets(self._session), self._start.purchase)
            self._lines = LineRows(tickets, known.line_keys(self._session), self._people)
        if reader.columns.kind is Kind.BOTH:
            self._put_newest_members(reader, self._lines)
        linked = Linked(self._known_cards(), self._known_members)
        for batch in reader.batches(findings):
            whole = self._lines.whole(batch, reader.headers, findings)
            member_ids, called, strangers = linked.members(whole, reader.headers, findings)
            self._put_lines(self._lines, whole.without(strangers), member_ids, called)
            yield Progress(findings.rows, reader.columns.table.total)

    def _put_lines(
        self, lines: LineRows, batch: Batch, member_ids: Sequence[int], called: Sequence[str]
    ) -> None:
        made = lines.plan(batch, member_ids, called)
        service.add_purchases(self._session, made.ticket_columns, made.purchases)
        service.add_lines(self._session, made.columns, made.lines)
        updated = sum(import_renewal.renew_lines(self._session, made.known)) if made.known else 0
        self._tickets += len(made.purchases)
        tally = Tally(len(made.lines), updated, made.same - updated)
        self._line_tally.add(tally)
        self._rows.add(tally)

    def _put_newest_members(self, reader: Reader, lines: LineRows) -> None:
        """Add and renew the members that a table of purchases names, each as her newest row has her.

        It is a look ahead: why a row is refused is told when its line is taken.
        """
        passed = Findings(reader.columns.table.name)
        newest: dict[linking.Calling, tuple[str, int, Batch]] = {}
        for batch in reader.batches(passed):
            whole = lines.whole(batch, reader.headers, passed)
            callings = linking.callings(whole)
            for place, (who, day) in enumerate(zip(callings, whole.values["day"], strict=True)):
                if who not in newest or day >= newest[who][0]:
                    newest[who] = (day, place, whole)
        chosen = Batch([], [], {})
        for who, (_, place, whole) in newest.items():
            if not who.name or (who.is_name_only and self._known_members().named(names.fold(who.name))):
                continue
            chosen.numbers.append(whole.numbers[place])
            chosen.rows.append(whole.rows[place])
            for name, column in whole.values.items():
                if name not in {"size", "colour"}:
                    chosen.values.setdefault(name, []).append(column[place])
        self._put_members(reader, chosen, passed, self._referrers.of(reader.headers, passed))

    # Returns ----------------------------------------------------------------------------------------

    def _take_returns(self, reader: Reader, findings: Findings) -> Iterator[Progress]:
        """Take back the tickets of a table that says no more of them than that they were brought back."""
        alone = len(self._tables) == 1
        for batch in reader.batches(findings):
            columns = (batch.values["ticket"], batch.values["returned"])
            for number, row, ticket, back in zip(batch.numbers, batch.rows, *columns, strict=True):
                lines = import_returns.add_returns(self._session, ticket) if back and ticket else 0
                if lines is None:
                    findings.refuse(number, row, reader.headers["ticket"], ticket, "unknown_ticket")
                    continue
                self._returned += lines
                if alone:
                    self._rows.add(Tally(added=int(lines > 0), unchanged=int(lines == 0)))
            yield Progress(findings.rows, reader.columns.table.total)


def _identity(who: known.KnownMember) -> Identity:
    born = Born(*who.birth) if who.birth[2] is not None else UNBORN
    return Identity(
        "", who.name_key, who.card, who.external_id, who.phones, born, who.email, who.former, who.former_ids
    )


def _in_order(found: Sequence[Sequence[Reason]]) -> list[Reason]:
    return [reason for each in found for reason in sorted(each, key=lambda reason: reason.row)]
