"""Statements that are asked all day: alone, several as one, and without being planned anew."""

from sqlalchemy import bindparam, select

from app.database.shop import Shop
from app.models import Member, Phone
from app.queries.prepared import Prepared, Together, asked_ahead
from tests import make
from tests.make import TODAY

_NAMES = Prepared(
    select(Member.name, Member.joined_on)
    .where(Member.id >= bindparam("first"), Member.status == "active")
    .order_by(Member.name.desc())
    .limit(bindparam("most"))
)
_NUMBERS = Prepared(
    select(Phone.id, Phone.written, Phone.written).where(Phone.written != "x").order_by(Phone.id).limit(1)
)
_BOTH = Together(_NAMES, _NUMBERS)


def _three(shop: Shop) -> None:
    with shop.changing() as session:
        for name, phone in (("甲\"'", "13800138812"), ("乙", "13800138813"), ("丙\n", "13800138814")):
            make.member(session, name, phones=(phone,), joined_on=TODAY)


def test_several_asked_as_one_answer_as_each_alone(shop: Shop) -> None:
    _three(shop)
    with shop.reading() as session:
        alone = _NAMES.rows(session, first=1, most=2), _NUMBERS.rows(session)
        with asked_ahead(session, _BOTH, first=1, most=2):
            assert (_NAMES.rows(session, first=1, most=2), _NUMBERS.rows(session)) == alone
    assert [name for name, _ in alone[0]] == sorted(("甲\"'", "乙", "丙\n"), reverse=True)[:2]
    assert len(alone[1]) == 1


def test_what_was_asked_ahead_answers_nothing_else(shop: Shop) -> None:
    _three(shop)
    with shop.reading() as session:
        with asked_ahead(session, _BOTH, first=1, most=2):
            assert len(_NAMES.rows(session, first=1, most=3)) == 3  # other values
            assert len(_NAMES.rows(session, first=1, most=2)) == 2
        assert len(_NAMES.rows(session, first=3, most=2)) == 1  # it is over


def test_each_answer_is_given_once(shop: Shop) -> None:
    _three(shop)
    with shop.changing() as session, asked_ahead(session, _BOTH, first=1, most=9):
        assert len(_NAMES.rows(session, first=1, most=9)) == 3
        make.member(session, "丁")
        assert len(_NAMES.rows(session, first=1, most=9)) == 4


def test_a_limit_is_no_bare_name(shop: Shop) -> None:
    """The driver plans a statement anew whenever the name after its LIMIT is given a value."""
    assert "LIMIT (:most + 0)" in " ".join(_NAMES.sql.split())
    assert "LIMIT :" not in _NUMBERS.sql
    _three(shop)
    with shop.reading() as session:
        assert [len(_NAMES.rows(session, first=1, most=most)) for most in (1, 2, 3)] == [1, 2, 3]
