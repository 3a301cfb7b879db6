"""Who is likely on file already: for values that are being typed, and over the whole shop."""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, Final

from app.database.sessions import ReadSession
from app.domain import duplicates, names, phones
from app.domain.duplicates import NOT_BORN, Birth, Candidate, Known, Sign
from app.domain.search_keys import search_keys
from app.progress import Progress
from app.queries.prepared import maybe_day

MOST: Final = 3
"""Candidates that are named while somebody types; of the others it is said how many."""
_NAMESAKES: Final = 200
"""Members of one name, or of one birthday, up to which each is compared."""
_CROWD: Final = 12
"""Members on one telephone from which it is the shop's own, or a dummy, and says nothing."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Who may be the same as the one who is being typed."""

    candidates: tuple[Candidate, ...]
    """The surest first, then the latest visitor; at most `MOST`."""
    more: int
    """How many others bear the name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards that may be one person's."""

    one: Candidate
    other: Candidate
    signs: tuple[Sign, ...]
    sure: bool


_COLUMNS: Final = (
    "m.id, m.name, m.name_key, m.find_readings, m.email, m.wechat,"
    " m.birth_calendar, m.birth_year, m.birth_month, m.birth_day, m.birth_leap"
)
_SHOWN: Final = """
    SELECT m.id, m.name, coalesce(m.card, ''),
           coalesce((SELECT written FROM phone WHERE member_id = m.id ORDER BY position, id LIMIT 1), ''),
           (SELECT max(day) FROM purchase WHERE member_id = m.id), coalesce(s.name, '')
    FROM member m LEFT JOIN staff s ON s.id = m.advisor_id
    WHERE m.id IN (SELECT value FROM json_each(?))"""
_LIKELY: Final = f"""
    SELECT {_COLUMNS} FROM member m WHERE m.id IN (
        SELECT member_id FROM phone WHERE digits IN (SELECT value FROM json_each(:phones))
        UNION SELECT id FROM member WHERE email IN (:email, :email_key) AND email <> ''
        UNION SELECT id FROM member WHERE wechat IN (:wechat, :wechat_key) AND wechat <> ''
        UNION SELECT * FROM (SELECT id FROM member WHERE name_key = :name LIMIT {_NAMESAKES})
        UNION SELECT * FROM (SELECT id FROM member WHERE birth_month = :month AND birth_day = :day
                             AND birth_day IS NOT NULL LIMIT {_NAMESAKES}))"""
_PHONES: Final = (
    "SELECT member_id, digits FROM phone WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY id"
)


def known(
    name: str = "",
    *,
    reading: str = "",
    numbers: Iterable[str] = (),
    birth: Birth = NOT_BORN,
    email: str = "",
    wechat: str = "",
    region: str,
) -> Known:
    """Return what is being typed as it is compared; `region` is the shop's, for telephones."""
    keys = [phones.normal(number, region) for number in numbers]
    return Known(
        name_key=names.fold(name),
        sounds=duplicates.sounds(search_keys(name, reading).readings) if name.strip() else frozenset(),
        birth=birth,
        phones=frozenset(phone.key for phone in keys if phone.e164),
        email=email,
        wechat=wechat,
    )


def likely(session: ReadSession, typed: Known, besides: int | None = None) -> Likely:
    """Return who on file may be the one who is being typed, but for the member `besides`.

    One who only bears the name and is plainly another (born on another day, reached by another phone)
    is counted and not named.
    """
    rows = session.connection().exec_driver_sql(
        _LIKELY,
        {
            "phones": json.dumps(sorted(typed.phones)),
            "email": typed.email.strip(),
            "email_key": duplicates.mail_key(typed.email),
            "wechat": typed.wechat.strip(),
            "wechat_key": duplicates.mail_key(typed.wechat),
            "name": typed.name_key,
            "month": typed.birth[2],
            "day": typed.birth[3],
        },
    )
    found: dict[int, tuple[Sign, ...]] = {}
    more = 0
    for id_, other in _known(session, [tuple(row) for row in rows if row[0] != besides]).items():
        signs = duplicates.signs(typed, other)
        if signs == (Sign.NAME,) and duplicates.told_apart(typed, other):
            more += 1
        elif signs:
            found[id_] = signs
    shown = sorted(
        _candidates(session, found),
        key=lambda it: (not it.sure, it.signs, -(it.last_visit or date.min).toordinal(), it.id),
    )
    return Likely(tuple(shown[:MOST]), more + len(shown[MOST:]))


def pairs(session: ReadSession) -> Generator[Progress, None, list[Pair]]:
    """Return every two cards of the shop that may be one person's, the surest first, kin together.

    Those of whom somebody has said that they are not the same are left out.
    """
    yield Progress(0, 3)
    rows = session.connection().exec_driver_sql(f"SELECT {_COLUMNS} FROM member m")
    everybody = _known(session, [tuple(row) for row in rows])
    yield Progress(1, 3)
    link = session.connection()
    apart = {tuple(row) for row in link.exec_driver_sql("SELECT low_id, high_id FROM not_same")}
    found: dict[tuple[int, int], tuple[Sign, ...]] = {}
    for pair in _meetings(everybody):
        if pair in found or pair in apart:
            continue
        one, other = everybody[pair[0]], everybody[pair[1]]
        signs = duplicates.signs(one, other)
        if signs and (signs != (Sign.NAME,) or not duplicates.told_apart(one, other)):
            found[pair] = signs
    yield Progress(2, 3)
    ids = {id_ for pair in found for id_ in pair}
    shown = {it.id: it for it in _candidates(session, dict.fromkeys(ids, ()))}
    listed = [
        Pair(shown[low], shown[high], signs, duplicates.sure(signs)) for (low, high), signs in found.items()
    ]
    listed.sort(key=lambda it: (not it.sure, it.one.name, it.one.id, it.other.id))
    yield Progress(3, 3)
    return listed


def _meetings(everybody: dict[int, Known]) -> Iterator[tuple[int, int]]:
    """Yield each two who share something that is worth a look; a crowd shares nothing."""
    for most, key in (
        (_CROWD, lambda it: it.phones),
        (_CROWD, lambda it: [duplicates.mail_key(it.email)]),
        (_CROWD, lambda it: [duplicates.mail_key(it.wechat)]),
        (_NAMESAKES, lambda it: [it.name_key]),
        (_NAMESAKES, lambda it: [(sound, it.birth[2:4]) for sound in it.sounds if it.birth[3] is not None]),
    ):
        groups: defaultdict[Any, list[int]] = defaultdict(list)
        for id_, it in everybody.items():
            for value in key(it):
                if value:
                    groups[value].append(id_)
        for ids in groups.values():
            if 1 < len(ids) <= most:
                yield from combinations(sorted(ids), 2)


def _known(session: ReadSession, rows: Sequence[tuple[Any, ...]]) -> dict[int, Known]:
    numbers: defaultdict[int, set[str]] = defaultdict(set)
    ids = json.dumps([row[0] for row in rows])
    for owner, digits in session.connection().exec_driver_sql(_PHONES, (ids,)):
        numbers[owner].add(digits)
    return {
        id_: Known(
            name_key=key,
            sounds=duplicates.sounds(readings),
            birth=(birth[0], birth[1], birth[2], birth[3], birth[4]),
            phones=frozenset(numbers[id_]),
            email=email,
            wechat=wechat,
        )
        for id_, _, key, readings, email, wechat, *birth in rows
    }


def _candidates(session: ReadSession, found: dict[int, tuple[Sign, ...]]) -> list[Candidate]:
    rows = session.connection().exec_driver_sql(_SHOWN, (json.dumps(list(found)),))
    return [
        Candidate(id_, name, card, phone, maybe_day(last), advisor, found[id_], duplicates.sure(found[id_]))
        for id_, name, card, phone, last, advisor in rows
    ]
