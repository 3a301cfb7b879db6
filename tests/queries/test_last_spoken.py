"""When somebody last spoke to a member: reached or left word, up to the day."""

from datetime import timedelta

from app.database.shop import Shop
from app.queries import last_spoken
from tests import make
from tests.make import TODAY


def test_reached_and_left_word_count_and_nothing_else(shop: Shop) -> None:
    with shop.changing() as session:
        often, never = make.member(session, "林晓雨"), make.member(session, "王可欣")
        for outcome, days in (("reached", 9), ("left_word", 3), ("no_answer", 1), ("reached", -1)):
            day = TODAY - timedelta(days=days)
            make.contact(session, often, day, outcome=outcome, closed_on=day)
        make.contact(session, never)
        make.contact(session, never, TODAY, "C2", outcome="posted", closed_on=TODAY)
    with shop.reading() as session:
        found = last_spoken.of(session, [often, never, often], TODAY)
        assert found == {often: TODAY - timedelta(days=3)}
        assert last_spoken.of(session, [], TODAY) == {}
