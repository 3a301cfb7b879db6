"""What a file says of where a card is: how a life begins, and that no file goes over one."""

from datetime import date, timedelta
from functools import partial

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import Step
from app.domain.shop import ShopSettings
from app.models import Member
from app.queries import card_life as lives
from app.queries import card_slip
from app.services import card_life, import_undo, undo
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts

TODAY = date.today()  # noqa: DTZ011  (the day of an import is the shop's own)
HEAD = "会员卡号,姓名,会员状态,有效期至\n"
STEPS = "SELECT member_id, step, before, after, day, until, card FROM card_step ORDER BY id"


@pytest.fixture
def bring(bring: Bring) -> Bring:
    """All files of a test come in on one day, also where it runs at midnight."""
    return partial(bring, today=TODAY)


def test_who_is_new_begins_a_life_with_who_when_and_why(shop: Shop, bring: Bring, ask: Ask) -> None:
    made = bring(HEAD + "V1,张三,已停用,\nV2,李四,,\nV3,王五,潜在会员,\n")
    assert made.notices == []
    assert ask(STEPS) == [
        (number, "import", state, state, TODAY.isoformat(), None, None)
        for number, state in ((1, "suspended"), (2, "active"), (3, "prospect"))
    ]
    with shop.reading() as session:
        found = lives.load(session, 1, TODAY)
        [step] = found.steps
        assert (step.taken.step, step.taken.reason) == (Step.IMPORT, "given.csv")
        possible = {one.step for one in found.possible if one.why is None}
        assert possible == {Step.WARN, Step.RESUME}  # there is a way on, and what a file did is no button
        assert Step.IMPORT not in {one.step for one in found.possible}
        with pytest.raises(errors.Unknown):
            card_slip.load(session, ShopSettings(name="燕衣社"), 1)
    with shop.changing() as session:
        card_life.resume(session, 1, TODAY)
    assert ask("SELECT status FROM member WHERE id = 1") == [("active",)]


def test_a_file_without_a_status_begins_no_life(bring: Bring, ask: Ask) -> None:
    bring("会员卡号,姓名\nV1,张三\n")
    assert ask(STEPS) == []


def test_an_import_with_lives_is_taken_back_until_a_step_rests_on_it(
    shop: Shop, bring: Bring, ask: Ask
) -> None:
    made = bring(HEAD + "V1,张三,有效,2027-03-01\n")
    assert made.import_id is not None
    with shop.changing() as session:
        card_life.warn(session, 1, TODAY, "resold", TODAY + timedelta(days=9))
    with pytest.raises(errors.ImportBuiltOn), shop.changing() as session:
        import_undo.take_back(session, made.import_id)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        import_undo.take_back(session, made.import_id)
    assert ask(STEPS) == []


@pytest.mark.parametrize(
    ("said", "status"),
    [("已暂停", "suspended"), ("已停用", "suspended"), ("利用停止中", "suspended"), ("停止中", "suspended"),
     ("已取消资格", "cancelled"), ("已注销", "cancelled"), ("資格取り消し", "cancelled"),
     ("退会", "cancelled")],
)  # fmt: skip
def test_the_words_of_today_and_of_before_are_read(bring: Bring, ask: Ask, said: str, status: str) -> None:
    bring(HEAD + f"V1,张三,{said},\n")
    assert ask("SELECT status FROM member") == [(status,)]


@pytest.mark.parametrize("said", ["潜在会员", "已暂停", "已取消资格", "已过期"])
def test_a_file_does_not_go_over_a_life_that_was_lived_here(
    shop: Shop, bring: Bring, ask: Ask, said: str
) -> None:
    with shop.changing() as session:
        member = make.member(session, "张三", card="V1", status="prospect")
        card_life.apply(session, member, TODAY, grown=True)
    made = bring(HEAD + f"V1,张三,{said},\n")
    assert counts(made) == (1, 0, 0, 1, 0)
    assert [(one.row, one.column, one.value, one.why) for one in made.notices] == [
        (2, "会员状态", made.notices[0].value, "status_stands")
    ]
    assert made.notices[0].value
    assert ask("SELECT status FROM member") == [("applied",)]
    assert ask("SELECT step FROM card_step") == [("apply",)]


def test_what_came_by_a_file_is_renewed_by_a_file_and_taken_back_with_it(
    shop: Shop, bring: Bring, ask: Ask
) -> None:
    bring(HEAD + "V1,张三,潜在会员,\n")
    second = bring(HEAD + "V1,张三,有效,2027-03-01\n")
    assert (counts(second), second.notices) == ((1, 0, 1, 0, 0), [])
    assert [row[1:4] for row in ask(STEPS)] == [
        ("import", "prospect", "prospect"), ("import", "prospect", "active"),
    ]  # fmt: skip
    assert counts(bring(HEAD + "V1,张三,有效,2027-03-01\n")) == (1, 0, 0, 1, 0)
    assert second.import_id is not None
    with shop.changing() as session:
        import_undo.take_back(session, second.import_id)
    assert ask("SELECT status FROM member") == [("prospect",)]
    assert len(ask(STEPS)) == 1


@pytest.mark.parametrize(("first", "then"), [("有效", "已停用"), ("已停用", "有效"), ("有效", "已注销")])
def test_no_file_sets_or_lifts_a_sanction_of_somebody_who_is_known(
    bring: Bring, ask: Ask, first: str, then: str
) -> None:
    bring(HEAD + f"V1,张三,{first},\n")
    before = ask("SELECT status FROM member")
    made = bring(HEAD + f"V1,张三,{then},2027-03-01\n")
    assert [one.why for one in made.notices] == ["status_stands"]
    assert ask("SELECT status FROM member") == before
    assert ask("SELECT valid_until FROM member") == [("2027-03-01",)], "the rest of the row is taken"


def test_what_the_day_alone_did_is_renewed_by_the_next_file(shop: Shop, bring: Bring) -> None:
    bring(HEAD + f"V1,张三,有效,{TODAY - timedelta(days=5)}\n")
    with shop.changing() as session:
        assert card_life.pass_days(session, TODAY) == 1
    made = bring(HEAD + f"V1,张三,有效,{TODAY + timedelta(days=300)}\n")
    assert made.notices == []
    with shop.reading() as session:
        assert session.get_one(Member, 1).status == "active"
        steps = [one.taken.step for one in lives.load(session, 1, TODAY).steps]
    assert steps == [Step.IMPORT, Step.EXPIRE, Step.IMPORT]


def test_a_status_that_staff_wrote_stands(shop: Shop, bring: Bring, ask: Ask) -> None:
    from app.services import members

    bring(HEAD + "V1,张三,潜在会员,\n")
    with shop.changing() as session:
        members.amend(session, 1, status="applied")
    assert [one.why for one in bring(HEAD + "V1,张三,有效,\n").notices] == ["status_stands"]
    assert ask("SELECT status FROM member") == [("applied",)]
