"""Whole columns of a table as arrays: SQLite joins each to one text, and the text is read at once.

A row a value would cost the driver an object for each of them: of 200,000 lines that is more than all the
reckoning. All columns of one statement are joined in the same order of the rows, which may be any.
"""

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func

if TYPE_CHECKING:
    import numpy.typing as npt

    from app.domain.value.placing import Whole

_APART: Final = "\x1f"
"""Stands between texts, and is taken for a space where it stands in one."""
_DIGITS: Final = 10
_EPOCH: Final = 719_163
"""`date.toordinal` of the first day that numpy counts from."""


def of_numbers(column: Any) -> Any:
    """Return the expression that joins a column of whole numbers, none of them missing."""
    return func.group_concat(column)


def of_days(column: Any) -> Any:
    """Return the expression that joins a column of days, none of them missing."""
    return func.group_concat(column, "")


def of_texts(column: Any) -> Any:
    """Return the expression that joins a column of texts, none of them missing."""
    return func.group_concat(func.replace(column, _APART, " "), _APART)


def of_her_day(place: "Whole", day: "Whole") -> "Whole":
    """Return one number for each member and day, in the order of both: an ordinal has seven digits."""
    return place * 10_000_000 + day


def numbers(said: str | None) -> "Whole":
    """Return the whole numbers of a column."""
    import numpy as np

    return np.fromstring(said or "", dtype=np.int64, sep=",")


def days(said: str | None) -> "Whole":
    """Return the days of a column, as `date.toordinal` counts them."""
    import numpy as np

    raw = np.frombuffer((said or "").encode(), np.uint8).reshape(-1, _DIGITS)

    def number(*places: int) -> "npt.NDArray[np.int32]":
        found = np.zeros(len(raw), np.int32)
        for place in places:
            found = found * 10 + raw[:, place]
        return found - ord("0") * int("1" * len(places))

    months = (number(0, 1, 2, 3) - 1970) * 12 + number(5, 6) - 1
    low = int(months.min(initial=0))
    first = np.arange(low, int(months.max(initial=0)) + 1).astype("datetime64[M]").astype("datetime64[D]")
    found: Whole = first.astype(np.int64)[months - low] + number(8, 9) + (_EPOCH - 1)
    return found


def texts(said: str | None) -> list[str]:
    """Return the texts of a column."""
    return [] if said is None else said.split(_APART)
