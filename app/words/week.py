"""The days of the week on which somebody works, in words."""

from app.domain.workdays import WEEK
from app.i18n import translate
from app.words import dates


def said(workdays: str) -> str:
    """Return them as a list: 周二 周三, Tue Wed; "" is every day."""
    if not workdays:
        return translate("Week", "every day")
    return " ".join(dates.weekday(int(each)) for each in workdays if each in WEEK)
