"""The raw dates of a year in one pass of SQL: what a planner without rules would find, and no more.

No wish and no channel is asked, no key, no window and no reason is made: who and when, for each kind of
occasion of the measured town. The days that everybody has are given, as a planner would have them.
"""

from datetime import date, timedelta
from typing import Any, Final

from app.domain import festivals
from app.domain.festivals import Region
from app.domain.occasions import feasts
from app.domain.solar_terms import day as term_day

SQL: Final = """
WITH common(kind, day) AS (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:common)
),
years(year) AS (SELECT value FROM json_each(:years)),
daily AS (SELECT member_id, day, sum(price) AS paid FROM purchase_line GROUP BY member_id, day),
running AS (
    SELECT member_id, day, sum(paid) OVER (
        PARTITION BY member_id ORDER BY julianday(day) RANGE BETWEEN 364 PRECEDING AND CURRENT ROW
    ) AS paid FROM daily
),
last AS (SELECT member_id, max(day) AS day FROM purchase GROUP BY member_id)
SELECT id, kind, common.day FROM member, common
UNION ALL
SELECT id, 'birthday', printf('%04d-%02d-%02d', year, birth_month, birth_day) FROM member, years
    WHERE birth_day IS NOT NULL AND birth_calendar = 'solar'
    AND printf('%04d-%02d-%02d', year, birth_month, birth_day) BETWEEN :start AND :end
UNION ALL
SELECT member_id, 'silence', date(day, '+90 days') FROM last
    WHERE date(day, '+90 days') BETWEEN :start AND :end
UNION ALL
SELECT member_id, 'calls', last_day FROM last, (
    SELECT year || '-06-30' AS last_day FROM years UNION ALL SELECT year || '-11-30' FROM years
) WHERE last_day BETWEEN :start AND :end
UNION ALL
SELECT purchase.member_id, 'ticket', date(purchase.day, '+7 days')
    FROM purchase JOIN purchase_line ON purchase_line.purchase_id = purchase.id
    WHERE purchase.day BETWEEN date(:start, '-7 days') AND :end
    GROUP BY purchase.id HAVING sum(price) - discount >= :big
UNION ALL
SELECT member_id, 'sum', day FROM running WHERE paid >= :sum AND day BETWEEN :start AND :end
"""


def values(start: date, end: date) -> dict[str, Any]:
    """Return what the statement is given for a period."""
    import json

    years = range(start.year, end.year + 1)
    common = [
        (one.festival.id, one.day.isoformat()) for one in festivals.between(start, end, (Region.CN,))
    ] + [
        (name, day.isoformat())
        for year in years
        for name, term in feasts.SEASONS.items()
        if start <= (day := term_day(year, term)) <= end
    ]
    return {
        "common": json.dumps(common),
        "years": json.dumps([*years]),
        "start": start.isoformat(),
        "end": end.isoformat(),
        "big": 200_000,
        "sum": 1_000_000,
    }


YEAR: Final = timedelta(days=365)
