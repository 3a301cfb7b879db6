"""Marks that turn the words beside them stand in nothing that is shown or printed beside others."""

from pathlib import Path
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.exchange import importing
from app.exchange.options import Options
from app.progress import finish
from app.services import events, members
from app.words.errors import sentence
from tests import make
from tests.make import TODAY

TURNED = "a\u202eb"
FIELDS = ("reading", "wechat", "line", "email", "postcode", "address", "card")
HEADERS = {"line": "LINE ID"}


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_her_card(shop: Shop, field: str) -> None:
    turned: dict[str, Any] = {field: TURNED}
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        members.enrol(session, "张晓红", **turned)
    assert (refused.value.field, refused.value.why) == (field, "control")
    assert "\u202e" not in sentence(refused.value)


def test_a_note_is_kept_as_it_was_pasted(shop: Shop) -> None:
    with shop.changing() as session:
        members.enrol(session, "张晓红", notes=TURNED, address="上海\u200e市")


def test_the_theme_of_an_event(shop: Shop) -> None:
    with shop.changing() as session, pytest.raises(errors.BadValue, match="control"):
        events.plan(session, TURNED, TODAY)
    with shop.changing() as session:
        made = events.plan(session, "tea", TODAY)
        with pytest.raises(errors.BadValue, match="control"):
            events.amend(session, made, TODAY, theme=TURNED)


@pytest.mark.parametrize("field", FIELDS)
def test_a_cell_of_a_file(shop: Shop, tmp_path: Path, field: str) -> None:
    path = tmp_path / "given.csv"
    path.write_text(f"name,phone,{HEADERS.get(field, field)}\nNina,13811112222,{TURNED}\n", "utf-8")
    made = finish(importing.import_file(shop, path, Options(today=TODAY, rejects=tmp_path / "rejects.csv")))
    assert [(each.row, each.why) for each in made.reasons] == [(2, "control")]
    with shop.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT count(*) FROM member").scalar()
    assert rows == 0


def test_a_shop_is_not_begun_with_such_a_name(tmp_path: Path) -> None:
    with pytest.raises(errors.BadValue, match="control"):
        make.shop(tmp_path, name=TURNED)
