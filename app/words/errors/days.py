"""What is said of days and birthdays that cannot be."""

from app.domain import errors
from app.i18n import translate
from app.words import dates
from app.words.errors.dispatch import sentence, shown


@sentence.register
def _not_a_date(error: errors.NotADate) -> str:
    return translate(
        "Errors", "“{text}” is not a day of the calendar. Nothing was changed. Write it as 2026-03-08."
    ).format(text=shown(error.text))


@sentence.register
def _ambiguous_date(error: errors.AmbiguousDate) -> str:
    return translate(
        "Errors",
        "“{text}” could be two days. Nothing was changed. Say whether the day or the month comes first, "
        "and write the year in four figures.",
    ).format(text=shown(error.text))


@sentence.register
def _not_a_birthday(error: errors.NotABirthday) -> str:
    lunar = error.calendar == "lunar"
    told = (
        translate("Errors", "There is no day {month}-{day} in the lunar calendar.")
        if lunar
        else translate("Errors", "There is no day {month}-{day} in the calendar.")
    )
    return (
        told.format(month=error.month, day=error.day)
        + " "
        + translate("Errors", "Nothing was changed. Please correct the birthday.")
    )


@sentence.register
def _no_lunar_day(error: errors.NoLunarDay) -> str:
    if error.leap:
        told = translate("Errors", "The lunar year {year} has no day {day} in a leap month {month}.")
    else:
        told = translate("Errors", "The lunar year {year} has no day {day} in month {month}.")
    return (
        told.format(year=error.year, month=error.month, day=error.day or 1)
        + " "
        + translate("Errors", "Nothing was changed. Please correct the day.")
    )


@sentence.register
def _beyond_lunar_table(error: errors.BeyondLunarTable) -> str:
    return translate(
        "Errors",
        "The lunar calendar is known here from {first} to {last}, not for {year}. Nothing was changed. "
        "Leave the year out, or give the solar day.",
    ).format(first=error.first, last=error.last, year=error.year)


@sentence.register
def _not_begun(error: errors.NotBegun) -> str:
    return translate(
        "Errors",
        "{day} is still to come: of a year that begins then there is nothing to tell. No paper was written. "
        "Choose an earlier year.",
    ).format(day=dates.day(error.first))


@sentence.register
def _nothing_on_file(error: errors.NothingOnFile) -> str:
    told = (
        translate("Errors", "Up to {day} nothing of {member} is on file. ")
        if error.member
        else translate("Errors", "Up to {day} nothing is on file. ")
    )
    return told.format(day=dates.day(error.last), member=error.member) + translate(
        "Errors", "There is no such year to tell of, and no paper was written. Choose a later year."
    )
