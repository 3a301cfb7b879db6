"""What is said when an older shop's file was brought to the present version."""

from datetime import date
from pathlib import Path

from app.i18n import translate
from app.words import dates


def migrated(backup: Path, day: date) -> str:
    """Return that the file was migrated, and which day's backup from before that lies where."""
    said = translate(
        "Migration",
        "The shop's file was brought to the present version. Its backup of {day}, from before that, is "
        "kept: {path}",
    )
    return said.format(day=dates.day(day), path=backup)
