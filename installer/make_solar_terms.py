"""Make `app/domain/solar_terms_table.py`: the 24 solar terms of 1901 to 2100 with sxtwl, checked.

    python installer/make_solar_terms.py [HONG_KONG_OBSERVATORY_TABLE]

sxtwl (the 寿星万年历 astronomy) gives the instant of each term by the clock of Beijing; Japan keeps its own
clock, an hour ahead, so that a term of the last hour before midnight is a day later there. The observatory's
table, in the form that ezBookkeeping compacts it to, covers 1999 to 2100 in the very layout written here:
when its path is given, nothing is written unless the years in common are equal, or differ only where the
instant is so near midnight that the sources may. Those are named.
"""

import argparse
import math
import re
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Final

import sxtwl

FIRST_YEAR, LAST_YEAR = 1901, 2100
TABLE = Path(__file__).resolve().parent.parent / "app" / "domain" / "solar_terms_table.py"
TERMS: Final = 24
_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HOUR: Final = timedelta(hours=1)
_NEAR: Final = timedelta(minutes=1)
_EPOCH: Final = 2_451_545.0
"""The Julian day of 2000-01-01 12:00, from which days are counted here."""

HEAD = '''"""The day of the month of each of the 24 solar terms, {first} to {last}, by the clock of Beijing.

Made by `installer/make_solar_terms.py`.

A year has 24 digits to the base of 36, from 小寒 in January on, two to a month. Where the clock of Japan
was past midnight already, `LATER_IN_JAPAN` has the places of the terms that are a day later there.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIRST_YEAR: Final = {first}
LAST_YEAR: Final = {last}
YEARS: Final = (
{lines}
)
LATER_IN_JAPAN: Final[Mapping[int, tuple[int, ...]]] = MappingProxyType(
    {{
{later}
    }}
)
'''


def instants(year: int) -> list[datetime]:
    """Return the instants of the 24 terms of a solar year by the clock of Beijing, after sxtwl."""
    noon = datetime(2000, 1, 1, 12)  # noqa: DTZ001  (a clock on the wall)
    found = [
        noon + timedelta(days=term.jd - _EPOCH)
        for around in (year - 1, year)
        for term in sxtwl.getJieQiByYear(around)
    ]
    hers = sorted({at for at in found if at.year == year})
    close = [at for before, at in pairwise(hers) if at - before < timedelta(days=1)]
    return [at for at in hers if at not in close]


def digits(days: list[date]) -> str:
    """Return the days of the month of a year's terms, a digit each."""
    return "".join(_DIGITS[day.day] for day in days)


def observatory(path: Path) -> dict[int, str]:
    """Read the same digits from the compacted table of the Hong Kong Observatory."""
    table = path.read_text(encoding="utf-8")
    return {int(year): terms for terms, year in re.findall(r"'([0-9A-Z]{24})', // (\d{4})", table)}


def main() -> None:
    """Write the table, or say where the sources differ and write nothing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("observatory", nargs="?", type=Path)
    arguments = parser.parse_args()
    all_instants = {year: instants(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)}
    made = {year: digits([at.date() for at in found]) for year, found in all_instants.items()}
    if any(len(terms) != TERMS for terms in made.values()):
        sys.exit("a year has not 24 terms; nothing written")
    if arguments.observatory is not None:
        _compare(made, all_instants, observatory(arguments.observatory))
    later = {
        year: [place for place, at in enumerate(found) if (at + _HOUR).date() != at.date()]
        for year, found in all_instants.items()
    }
    lines = "\n".join(f'    "{made[year]}"  # {year}' for year in sorted(made))
    told = "\n".join(f"        {year}: {tuple(places)}," for year, places in later.items() if places)
    text = HEAD.format(first=FIRST_YEAR, last=LAST_YEAR, lines=lines, later=told)
    TABLE.write_text(text, encoding="utf-8")
    print(f"{len(made)} years, {math.ceil(len(text) / 1024)} KB: {TABLE}")


def _compare(made: dict[int, str], all_instants: dict[int, list[datetime]], other: dict[int, str]) -> None:
    if not other:
        sys.exit("the observatory's table has no terms; nothing written")
    for year in sorted(other):
        for place, (ours, theirs) in enumerate(zip(made[year], other[year], strict=True)):
            if ours == theirs:
                continue
            at = all_instants[year][place]
            into = timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)
            if min(into, timedelta(days=1) - into) > _NEAR:
                sys.exit(f"the sources differ in term {place} of {year}, {at}; nothing written")
            print(f"{year}, term {place}: {at}, too near midnight to tell; the observatory's day is kept")
            made[year] = made[year][:place] + theirs + made[year][place + 1 :]
    print(f"{len(other)} years agree")


if __name__ == "__main__":
    main()
