"""The slips of a card's life, read back: every step in every language, on one page, with its facts."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app import i18n
from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import TAKEN, Step
from app.domain.shop import ShopSettings
from app.progress import finish
from app.queries import card_slip as query
from app.reports import card_slip, card_slip_texts
from app.reports.greeting import Letterhead
from app.services import card_life, card_step, points
from tests import make
from tests.make import TODAY
from tests.reports import reading

DAY = timedelta(days=1)
SETTINGS = ShopSettings(name="燕衣社", address="上海市长乐路 88 号", phone="021-5566 7788")
WALK: list[tuple[Step, int, str]] = [
    (Step.APPLY, 0, ""), (Step.READY, 7, ""), (Step.COLLECT, 8, ""), (Step.REPLACE, 20, "lost"),
    (Step.WARN, 30, "resold her discount"), (Step.LIFT_WARNING, 31, ""), (Step.WARN, 32, "resold"),
    (Step.CLEAR_POINTS, 40, "resold"), (Step.WARN, 41, "resold again"), (Step.SUSPEND, 50, "resold again"),
    (Step.APPEAL, 51, "it was her sister"), (Step.REFUSE, 52, "it was not"), (Step.RESUME, 53, ""),
    (Step.WARN, 54, "resold"), (Step.APPEAL, 55, "no"), (Step.GRANT, 56, "you are right"),
    (Step.WARN, 57, "resold"), (Step.CANCEL, 70, "resold"), (Step.LIFT_BAN, 80, "kindly"),
    (Step.ISSUE, 90, "wedding"), (Step.RENEW, 420, ""), (Step.EXPIRE, 1000, ""), (Step.GIVE_BACK, 1001, ""),
]  # fmt: skip


def lived(folder: Path, language: str, name: str) -> tuple[Shop, int, dict[Step, int]]:
    shop = make.shop(folder)
    made = {}
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, name, status="prospect", language=language, gender="f", advisor_id=yan)
        for step, later, reason in WALK:
            day = TODAY + later * DAY
            until = day + 5 * DAY if step in {Step.WARN, Step.SUSPEND} else None
            made[step] = card_step.do(session, one, step, day, reason=reason, until=until, grown=True)
            if step is Step.COLLECT:
                points.earn(session, one, 500, day)
    return shop, one, made


@pytest.mark.parametrize(
    ("language", "name", "told"),
    [
        ("zh_CN", "张晓红", {
            Step.APPLY: ("会员卡申请回执", "张女士", "2026年11月17日", "本人签名"),
            Step.COLLECT: ("VIP-0001", "2027年11月18日"), Step.REPLACE: ("遗失", "VIP-0001", "停用"),
            Step.WARN: ("警告", "resold", "2027年1月11日", "申诉"), Step.SUSPEND: ("2027年1月4日",),
            Step.GRANT: ("2027年1月4日", "警告", "采纳"), Step.REFUSE: ("会员卡暂停", "维持不变"),
            Step.CANCEL: ("会员资格取消通知",),
        }),
        ("ja", "佐藤 美咲", {
            Step.APPLY: ("会員カードお申し込み控え", "佐藤様", "2026年11月17日", "ご署名"),
            Step.COLLECT: ("VIP-0001", "2027年11月18日"), Step.REPLACE: ("紛失", "VIP-0001", "無効"),
            Step.WARN: ("警告", "2027年1月11日"), Step.REFUSE: ("カードの利用停止", "添いかねる"),
        }),
        ("en", "Anna Meyer", {
            Step.APPLY: ("Application for a card", "Dear Ms Meyer,", "17 November 2026", "Your signature"),
            Step.COLLECT: ("VIP-0001", "18 November 2027"), Step.REPLACE: ("lost", "VIP-0001", "stopped"),
            Step.GRANT: ("against our warning", "You are right"), Step.ISSUE: ("For your wedding", "free"),
        }),
    ],
)  # fmt: skip
def test_every_step_has_its_slip(
    tmp_path: Path, language: str, name: str, told: dict[Step, tuple[str, ...]]
) -> None:
    shop, one, made = lived(tmp_path, language, name)
    assert set(made) == set(TAKEN)
    for step, step_id in made.items():
        with shop.reading() as session:
            slip = query.load(session, SETTINGS, one, step_id)
        out = tmp_path / f"{step}.pdf"
        printed = finish(card_slip.card_slip(slip, Letterhead.of(SETTINGS), out))
        assert (printed.pages, printed.missing) == (1, "")
        assert reading.sizes(out) in ([(105, 148)], [(148, 210)])
        assert reading.every_face_is_embedded(out)
        [text] = reading.texts(out)
        assert "{" not in text
        for words in (SETTINGS.name, SETTINGS.phone, name, *told.get(step, ())):
            assert reading.squeezed(words) in reading.squeezed(text), (step, words)
    shop.close()


def test_the_latest_step_is_meant_where_none_is_named(tmp_path: Path) -> None:
    shop, one, made = lived(tmp_path, "en", "Anna Meyer")
    with shop.reading() as session:
        assert query.load(session, SETTINGS, one).taken.id == made[Step.GIVE_BACK]
        with pytest.raises(errors.Unknown):
            query.load(session, SETTINGS, one, 999)
    shop.close()


def test_a_long_reason_stays_on_its_page(tmp_path: Path) -> None:
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        one = make.member(session, "Anna Meyer", language="en", card="A-1", valid_until=date(2027, 5, 1))
        card_life.warn(session, one, TODAY, "She lent her card to a colleague, " * 80, TODAY + DAY)
        slip = query.load(session, SETTINGS, one)
    out = tmp_path / "long.pdf"
    printed = finish(card_slip.card_slip(slip, Letterhead.of(SETTINGS), out))
    assert printed.pages == 1
    assert "…" in reading.texts(out)[0]
    assert "appeal at any time" in reading.texts(out)[0].replace("\r\n", " ").replace("\n", " ")
    shop.close()


def test_each_step_is_worded_in_each_language() -> None:
    for texts in card_slip_texts.TEXTS.values():
        assert set(texts) == {step.value for step in TAKEN}
    assert set(card_slip_texts.TEXTS) == set(i18n.LANGUAGES)
