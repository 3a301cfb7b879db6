"""What is being written survives, and is nobody's change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain.permissions import Role
from app.models import Change
from app.queries import drafts as drafts_query
from app.services import drafts
from tests import make


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


def test_the_last_state_of_each_form_is_kept_past_the_record(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        lili = make.member(session, "陈丽")
        changes = session.scalar(select(func.count(Change.id)))
    for text in ("co", "coat"):
        with shop.changing(Actor(yan, Role.VIEWER)) as session:
            drafts.keep(session, f"purchase:{lili}", {"item1": text})
    with shop.changing() as session:
        drafts.keep(session, "member:new", {"name": "王"})
    with shop.reading() as session:
        new, bought = drafts_query.everything(session)
        assert drafts_query.load(session, f"purchase:{lili}") == bought
        assert drafts_query.load(session, "note:1") is None
        assert session.scalar(select(func.count(Change.id))) == changes
    assert (bought.written, bought.staff, bought.member) == ({"item1": "coat"}, "小燕", "陈丽")
    assert (new.place, new.staff, new.member) == ("member:new", None, None)
    with shop.changing() as session:
        drafts.drop(session, "member:new")
        drafts.drop(session, "member:new")
    with shop.reading() as session:
        assert drafts_query.everything(session) == [bought]
