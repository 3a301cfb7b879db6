"""Look a shop's file over: its pages, its keys, the record of changes, rows that nobody owns, the ledger."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from app.database import connection, header, seal
from app.database.connection import Connection
from app.domain import errors
from app.exchange import check_ledger
from app.i18n import translate
from app.progress import Job, Progress

MOST: Final = 100
"""So many findings of a kind are told; more help nobody."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    kind: str
    """page, key: the file is damaged. record, orphan, ledger: the file is whole, its content is at odds."""
    where: str
    """The table, and the row's number where there is one."""
    detail: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check saw."""

    path: Path
    schema: int
    counts: dict[str, int]
    """Rows of each table."""
    findings: tuple[Finding, ...]
    owed: dict[str, int] = field(default_factory=dict)
    """What the shop owes by its ledger: points, and money in minor units."""

    @property
    def damage(self) -> tuple[Finding, ...]:
        """The findings that make the file one not to be trusted."""
        return tuple(finding for finding in self.findings if finding.kind in {"page", "key"})


def closed_shop(path: Path) -> Job[Checked]:
    """Check a shop that nobody has open, byte for byte where its seal allows; damage is a finding.

    Raises NotAShop and StorageFailed.
    """
    try:
        header.look(path)
        rotten = seal.state(path, compare=True) is seal.State.ROTTEN
        seen = yield from shop(path)
    except errors.ShopDamaged as error:
        return Checked(path, 0, {}, (Finding("page", "", error.finding),))
    if rotten:
        return replace(seen, findings=(Finding("page", "", "SHA-256"), *seen.findings))
    return seen


def shop(path: Path) -> Job[Checked]:
    """Check the shop at `path`, which this process holds. Raises the facts of a file that will not open."""
    link = connection.connect(path, writable=False)
    try:
        return (yield from examine(link, path))
    finally:
        link.close()


def examine(link: Connection, path: Path) -> Job[Checked]:
    """Check the file behind `link`. What cannot be read is a finding, not an error."""
    findings: list[Finding] = []
    rows: dict[str, int] = {}
    owed: dict[str, int] = {}
    steps: list[tuple[str, Callable[[], None]]] = [
        (translate("Check", "Pages"), lambda: findings.extend(_pages(link))),
        (translate("Check", "Keys"), lambda: findings.extend(_keys(link))),
        (translate("Check", "Counting"), lambda: rows.update(counts(link))),
        (translate("Check", "Record of changes"), lambda: findings.extend(_told(link, "record"))),
        (translate("Check", "Purchases and contacts"), lambda: findings.extend(_told(link, "orphan"))),
        (translate("Check", "Points and balances"), lambda: findings.extend(_ledger(link, owed))),
    ]
    for done, (label, step) in enumerate(steps):
        yield Progress(done, len(steps), label)
        try:
            step()
        except connection.DriverError as error:
            told = connection.fact(error, path)
            if not isinstance(told, errors.ShopDamaged | errors.NotAShop):
                raise told from error
            findings.append(Finding("page", "", str(error)))
    yield Progress(len(steps), len(steps), "")
    schema = link.execute("PRAGMA user_version").fetchone()[0]
    return Checked(path, schema, rows, tuple(findings), owed)


def _pages(link: Connection) -> Iterator[Finding]:
    for (told,) in link.execute(f"PRAGMA integrity_check({MOST})"):
        if told != "ok":
            yield Finding("page", "", told)


def _keys(link: Connection) -> Iterator[Finding]:
    for table, row, parent, _ in link.execute("PRAGMA foreign_key_check").fetchmany(MOST):
        yield Finding("key", f"{table} {row}", parent)


def _tables(link: Connection) -> list[str]:
    rows = link.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return sorted(name for (name,) in rows)


def counts(link: Connection) -> dict[str, int]:
    """Return the number of rows of each table."""
    return {name: link.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in _tables(link)}


def _ledger(link: Connection, owed: dict[str, int]) -> Iterator[Finding]:
    owed |= check_ledger.sums(link)
    if not check_ledger.is_there(link):
        return
    for name in check_ledger.missing_guards(link):
        yield Finding("ledger", name, "trigger missing")
    yield from _asked(link, "ledger", check_ledger.QUESTIONS)


def _told(link: Connection, kind: str) -> Iterator[Finding]:
    yield from _asked(link, kind, _QUESTIONS[kind])


def _asked(link: Connection, kind: str, questions: Iterable[tuple[str, str, str]]) -> Iterator[Finding]:
    for table, detail, query in questions:
        for (number,) in link.execute(f"{query} LIMIT {MOST}"):
            yield Finding(kind, f"{table} {number}", detail)


_QUESTIONS: Final = {
    "record": (
        (
            "changed_row",
            "table",
            """SELECT id FROM changed_row
               WHERE table_name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table')""",
        ),
        (
            "changed_row",
            "unreadable",
            """SELECT id FROM changed_row
               WHERE NOT coalesce(json_valid(before), json_valid(after), 0)
                  OR NOT coalesce(json_valid(after), 1)""",
        ),
    ),
    "orphan": (
        (
            "purchase",
            "no lines",
            """SELECT id FROM purchase
               WHERE NOT EXISTS (SELECT 1 FROM purchase_line WHERE purchase_id = purchase.id)""",
        ),
        (
            "purchase_line",
            "at odds with its ticket",
            """SELECT line.id FROM purchase_line line JOIN purchase ON purchase.id = line.purchase_id
               WHERE (line.member_id, line.day) IS NOT (purchase.member_id, purchase.day)""",
        ),
        (
            "contact",
            "closed by halves",
            "SELECT id FROM contact WHERE (outcome IS NULL) <> (closed_at IS NULL)",
        ),
    ),
}
"""Kind of finding → table, what is wrong, and the question whose answers are the rows at fault."""
