"""Keep where everybody stood, month by month; and raise a level with the purchase that reaches it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Integer, cast, delete, select

from app.database.sessions import ReadSession, WriteSession
from app.domain import levels, months, occasions
from app.domain.status import GREETED
from app.models import ChangedRow, Contact, LevelChange, Member, Setting
from app.models import Standing as Row
from app.queries import levels as card_levels
from app.queries import settings, standing, standing_alive, standing_kept
from app.queries.standing_figures import Ledger
from app.queries.standing_kept import KEY, Kept
from app.services import bulk_rows, planning
from app.services.recording import operation

_COLUMNS: Final = (
    "member_id", "day", "level", "tier", "layer", "score", "contribution", "word_of_mouth", "loyalty",
    "spend", "visits", "referred",
)  # fmt: skip


_REACHED: Final = frozenset({"spend", "points", "referrals"})
"""Why a level rose by the rules."""


class Overdue(NamedTuple):
    """What is out of date, and what it is reckoned from."""

    today: date
    days: tuple[date, ...]
    """The last days of the months to reckon anew, the latest first: it is what the cards show."""
    prints: Mapping[str, str]
    """The fingerprints of all months that are kept, as of the look at them."""
    whole: str


def overdue(session: ReadSession, today: date) -> Overdue:
    """Return which months to reckon anew.

    A purchase of the past changes its month and all after it; a rule that was changed, every one. The
    present month is reckoned once a day, and after any purchase.
    """
    stored = settings.stored(session)
    kept = standing_kept.load(stored)
    by = standing.rules(session, settings.typed(stored))
    whole = standing_kept.whole(session)
    same_rules = kept is not None and kept.rules == standing_kept.rules_text(by)
    if kept is not None and same_rules and kept.as_of == today and kept.whole == whole and kept.is_whole:
        return Overdue(today, (), {}, whole)
    prints = standing_kept.by_month(session, today)
    first = standing_kept.BEFORE
    if kept is not None and same_rules:
        # The month in which it was reckoned last has had more days since, or is still the present one.
        latest = months.last(min(kept.as_of, today)).isoformat()
        first = min([latest, *(day for day, print_ in prints.items() if kept.months.get(day) != print_)])
    days = [date.fromisoformat(day) for day in prints if day and day >= first]
    return Overdue(today, tuple(reversed(days)), prints, whole)


def reckoned(session: ReadSession, day: date, today: date) -> standing.Standings:
    """Return where everybody stood at the end of the month whose last day is `day`, or stands today.

    The chance of being a customer still (it decides layers alone) is that of the latest fit, from her own
    days up to `day`. So a month that has passed keeps the layers by the fit that it was reckoned with, as the
    shop was told them: a new fit of the next morning makes no past month stale. One that is reckoned anew,
    because of its own purchases, those before it or a rule, is so with the fit of now; and where there was no
    fit and is one now, or the other way round, all of them are (`_mark`): no two months are told in two ways.
    """
    stored = settings.stored(session)
    kept, by = standing_kept.load(stored), standing.rules(session, settings.typed(stored))
    ledger = Ledger(session, min(day, today))
    held = card_levels.held(session, ledger.day)
    if day < months.last(today):
        # The present month is reckoned first, and what was found for it is kept by now.
        return standing.placed(ledger, held, by, kept.alive if kept else None)
    found, found_on = standing_alive.found(ledger, kept, today)
    return replace(standing.placed(ledger, held, by, found), found_on=found_on)


@operation("standing.keep")
def keep(session: WriteSession, day: date, found: standing.Standings, from_: Overdue) -> int:
    """Keep what was reckoned of the month whose last day is `day`; return its rows.

    The months are kept in the order of `from_.days`. What is reckoned is no change of anybody's, and is
    not in the record of changes.
    """
    is_now = day == months.last(from_.today)
    link = session.connection()
    link.execute(delete(Row).where(Row.day == day))
    rows = [
        (row.member_id, day.isoformat(), row.level, row.tier, row.layer, *row[5:])
        for row in found.rows
        if is_now or row.tier
    ]
    template = Row(
        member_id=0, day=day, level="", tier="", layer="", score=0, contribution=0, word_of_mouth=0,
        loyalty=0, spend=0, visits=0, referred=0,
    )  # fmt: skip
    bulk_rows.insert_rows(session, template, _COLUMNS, {}, rows)
    _mark(session, day, found, from_)
    return len(rows)


def _mark(session: WriteSession, day: date, found: standing.Standings, from_: Overdue) -> None:
    """Note what is up to date now, and let go of months that are no longer kept."""
    stored = settings.stored(session)
    before = standing_kept.load(stored)
    waiting = {later.isoformat() for later in from_.days[from_.days.index(day) + 1 :]}
    if waiting:
        waiting.add(standing_kept.BEFORE)
    by = standing.rules(session, settings.typed(stored))
    marks = found.marks if before is None or day == from_.days[0] else before.marks
    done = {month: print_ for month, print_ in from_.prints.items() if month not in waiting}
    alive, alive_on = found.found, found.found_on
    if before is not None and day != from_.days[0]:
        alive, alive_on = before.alive, before.alive_on
    elif before is not None and (before.alive is None) != (alive is None):
        # From now on it is told in another way who is still a customer: earlier months wait for it.
        done, waiting = {day.isoformat(): done[day.isoformat()]}, {standing_kept.BEFORE}
    kept = Kept(
        from_.today, marks, standing_kept.rules_text(by), from_.whole, done, is_whole=not waiting,
        alive=alive, alive_on=alive_on,
    )  # fmt: skip
    link = session.connection()
    days = [date.fromisoformat(month) for month in from_.prints if month]
    link.execute(delete(Row).where(Row.day.not_in(days)))
    link.execute(delete(Setting).where(Setting.key == KEY))
    link.exec_driver_sql("INSERT INTO setting (key, value) VALUES (?, ?)", (KEY, standing_kept.as_text(kept)))


def bring_up_to_date(session: WriteSession, today: date) -> int:
    """Reckon and keep all that is out of date, in this one transaction; return how many rows were kept."""
    due = overdue(session, today)
    return sum(keep(session, day, reckoned(session, day, today), due) for day in due.days)


def raise_level(
    session: WriteSession, member_id: int, day: date, staff_id: int | None = None
) -> LevelChange | None:
    """Give her the level that she has reached by `day`, as part of the change; None where she had it.

    A level never falls here: what was promised holds until the card is renewed. Whose card is suspended or
    cancelled rises to nothing.
    """
    member = session.get(Member, member_id)
    if member is None or member.status not in GREETED:
        return None
    shop_levels = card_levels.load(session, settings.load(session))
    best = levels.reached(shop_levels, standing.reach(session, member_id, day))
    if best.level.rank <= levels.rank(shop_levels, member.level):
        return None
    return _step(session, member, best, day, staff_id)


def fall_back(session: WriteSession, member_id: int, day: date) -> None:
    """Take back what a ticket of `day` had raised her to, as part of its removal: it never was bought.

    Steps by hand, by a file and at a renewal stand, and so does what was reached without it. Points that were
    earned meanwhile at the rate of a level that falls stay as they were booked: they were promised then.
    """
    _ask_again(session, member_id, LevelChange.day >= day)


def fall_back_since(session: WriteSession, member_id: int, change_id: int) -> bool:
    """Take back what she was raised to after a change that is no more, and tell whether she has less now."""
    before = session.get_one(Member, member_id).level
    later = select(cast(ChangedRow.row_key, Integer)).where(
        ChangedRow.table_name == LevelChange.__tablename__, ChangedRow.change_id > change_id
    )
    _ask_again(session, member_id, LevelChange.id.in_(later))
    return session.get_one(Member, member_id).level != before


def _ask_again(session: WriteSession, member_id: int, which: ColumnElement[bool]) -> None:
    """Ask these steps by the rules again, each on its own day, the last first."""
    session.flush()
    member = session.get_one(Member, member_id)
    shop_levels = card_levels.load(session, settings.load(session))
    made = select(LevelChange).where(LevelChange.member_id == member_id, which)
    for step in session.scalars(made.order_by(LevelChange.id.desc())).all():
        if step.why not in _REACHED or step.after != member.level:
            return
        best = levels.reached(shop_levels, standing.reach(session, member_id, step.day))
        if best.level.rank >= levels.rank(shop_levels, step.after):
            return
        heard_by = occasions.rise_key(step.after, step.day)
        planning.withdraw(session, Contact.member_id == member_id, Contact.occasion_key == heard_by)
        if best.level.rank > levels.rank(shop_levels, step.before):
            member.level = step.after = best.level.code
            step.why, step.amount = best.why, best.amount
            return
        member.level = step.before
        session.delete(step)
        session.flush()


def unstack(session: WriteSession, change_id: int) -> dict[int, str]:
    """Prepare that the levels which an import gave are taken back though the rules have raised some since.

    Each of these cards has the level again that the import left it, as its undo wants it, and the step that
    came next begins where the import's had begun. Returns the level that each has by now, by member. A step
    by hand, at a renewal or by another file stands in the way of the undo.
    """
    entries = session.scalars(
        select(ChangedRow.row_key).where(
            ChangedRow.change_id == change_id,
            ChangedRow.table_name == LevelChange.__tablename__,
            ChangedRow.before.is_(None),
        )
    )
    now = {}
    for step_id in map(int, entries.all()):
        step = session.get(LevelChange, step_id)
        member = None if step is None else session.get(Member, step.member_id)
        if step is None or member is None or member.level == step.after:
            continue
        later = session.scalars(
            select(LevelChange)
            .where(LevelChange.member_id == member.id, LevelChange.id > step_id)
            .order_by(LevelChange.id)
        ).all()
        if later and all(one.why in _REACHED for one in later):
            now[member.id] = member.level
            later[0].before, member.level = step.before, step.after
    session.flush()
    return now


def restack(session: WriteSession, now: Mapping[int, str]) -> None:
    """Give these cards the level again that they had, once the levels of an import are taken back."""
    for member_id, level in now.items():
        session.get_one(Member, member_id).level = level
    session.flush()


def _step(
    session: WriteSession, member: Member, to: levels.Reached, day: date, staff_id: int | None
) -> LevelChange:
    made = LevelChange(
        member_id=member.id, day=day, before=member.level, after=to.level.code, why=to.why or "renewal",
        amount=to.amount or None, staff_id=staff_id,
    )  # fmt: skip
    member.level = to.level.code
    session.add(made)
    session.flush()
    planning.congratulate(session, member.id, day)
    return made
