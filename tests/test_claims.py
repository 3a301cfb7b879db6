"""What README and CHANGELOG claim in figures is so."""

from pathlib import Path
from typing import Final

from app import opening
from app.ui.insight.topics import TOPICS

HERE: Final = Path(__file__).parents[1]
NUMBERS: Final = ("nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")


def words(name: str) -> str:
    return " ".join((HERE / name).read_text(encoding="utf-8").split())


def test_as_many_topics_as_there_are() -> None:
    many = len(TOPICS)
    assert f"pyramid, cohorts, cost and {NUMBERS[many - 4 - 9]} more" in words("README.md")
    assert f"The Insight page: {NUMBERS[many - 9]} topics" in words("CHANGELOG.md")


def test_the_schema_that_the_file_has() -> None:
    told = [word.partition(";")[0] for word in words("CHANGELOG.md").split("schema ")[1:]]
    assert told == [str(opening.SCHEMA)]
