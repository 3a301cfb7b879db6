"""Make `app/domain/lunar_table.py` by walking the months of 1901 to 2100 with sxtwl, and check it.

    python installer/make_lunar_table.py [HONG_KONG_OBSERVATORY_TABLE]

sxtwl (the 寿星万年历 astronomy) dates every month of the two centuries right. The observatory's table, in
the form that ezBookkeeping compacts it to, covers 1999 to 2100 in the very layout written here: when
its path is given, nothing is written unless the years in common are equal bit for bit.
"""

import argparse
import re
import sys
from datetime import date, timedelta
from pathlib import Path

import sxtwl

FIRST_YEAR, LAST_YEAR = 1901, 2100
FIRST_DAY = date(1901, 2, 19)
TABLE = Path(__file__).resolve().parent.parent / "app" / "domain" / "lunar_table.py"
YEARS_A_LINE = 10

HEAD = '''"""The lunar years {first} to {last}, five hexadecimal digits each.

Made by `installer/make_lunar_table.py`.

Of the seventeen bits of a year the highest twelve say which of the months 1 to 12 are long (30 days),
the next four which month is followed by a leap month (0: none), the lowest whether that one is long.
"""

from typing import Final

FIRST_YEAR: Final = {first}
LAST_YEAR: Final = {last}
FIRST_DAY: Final = ({day.year}, {day.month}, {day.day})
"""The solar day on which the first lunar year begins."""

YEARS: Final = (
{lines}
)
'''


def month_from(start: date) -> tuple[int, int, bool, int]:
    """Return year, month, leap and length of the lunar month that begins on `start`, after sxtwl."""
    # getLunarYear(False) would count the year from 立春; the default counts it from new year's day.
    first = sxtwl.fromSolar(start.year, start.month, start.day)
    if first.getLunarDay() != 1:
        raise SystemExit(f"{start} does not begin a lunar month")
    later = start + timedelta(days=29)
    days = 29 if sxtwl.fromSolar(later.year, later.month, later.day).getLunarDay() == 1 else 30
    return first.getLunarYear(), first.getLunarMonth(), first.isLunarLeap(), days


def years() -> dict[int, int]:
    """Return the seventeen bits of each year."""
    bits: dict[int, int] = dict.fromkeys(range(FIRST_YEAR, LAST_YEAR + 1), 0)
    start = FIRST_DAY
    while True:
        year, month, leap, days = month_from(start)
        if year > LAST_YEAR:
            return bits
        long = days - 29
        bits[year] |= (month << 1 | long) if leap else long << (17 - month)
        start += timedelta(days=days)


def observatory(path: Path) -> dict[int, int]:
    """Read the same bits from the compacted table of the Hong Kong Observatory."""
    table = path.read_text(encoding="utf-8")
    return {int(year): int(bits, 16) for bits, year in re.findall(r"(0x[0-9a-f]+), // (\d{4})", table)}


def main() -> None:
    """Write the table, or say where the sources differ and write nothing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("observatory", nargs="?", type=Path)
    arguments = parser.parse_args()
    made = years()
    if arguments.observatory is not None:
        other = observatory(arguments.observatory)
        differ = [year for year in sorted(other) if other[year] != made.get(year)]
        if differ or not other:
            sys.exit(f"the sources differ in {differ or 'everything'}; nothing written")
        print(f"{len(other)} years agree with {arguments.observatory.name}")
    digits = [f"{made[year]:05x}" for year in sorted(made)]
    lines = "\n".join(
        f'    "{"".join(digits[index : index + YEARS_A_LINE])}"  # {FIRST_YEAR + index}'
        for index in range(0, len(digits), YEARS_A_LINE)
    )
    text = HEAD.format(first=FIRST_YEAR, last=LAST_YEAR, day=FIRST_DAY, lines=lines)
    TABLE.write_text(text, encoding="utf-8")
    print(f"{len(made)} years, {len(text)} characters: {TABLE}")


if __name__ == "__main__":
    main()
