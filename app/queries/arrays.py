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


def numbers(said: str | None) -> "Whole":
    """Return the whole numbers of a column."""
    import numpy as np

    return np.fromstring(said or "", dtype=np.int64, sep=",")


def days(said: str | None) -> "Whole":
    """Return the days of a column, as `date.toordinal` counts them."""
    import numpy as np

    digits: npt.NDArray[np.int64] = np.frombuffer((said or "").encode(), np.uint8).astype(np.int64) - ord("0")
    digits = digits.reshape(-1, _DIGITS)
    years = digits[:, 0] * 1_000 + digits[:, 1] * 100 + digits[:, 2] * 10 + digits[:, 3]
    months = (years - 1970) * 12 + digits[:, 5] * 10 + digits[:, 6] - 1
    first = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return first + digits[:, 8] * 10 + digits[:, 9] - 1 + _EPOCH


def texts(said: str | None) -> list[str]:
    """Return the texts of a column."""
    return [] if said is None else said.split(_APART)
