"""Scripts as staff read them out: in her language, whatever the window speaks."""

from datetime import date

import pytest

from app.words import spoken

ANNIVERSARY = date(2026, 6, 12)


SAID = {
    "zh_CN": "张女士您好，6月12日是您女儿的生日。先道一声祝福：愿平安健康，天天开心，一家和乐。——云裳 小燕",
    "ja": "佐藤様、6月12日はお嬢様のお誕生日ですね。皆様にとって、あたたかな一日となりますように。ソワレ 森",
    "en": "Dear Ms Meyer, we remember that your daughter has a birthday on 12 Jun. "
    "A very happy day to you all. Claire, Maison",
}


@pytest.mark.parametrize(
    ("language", "name", "shop", "staff"),
    [
        ("zh_CN", "张晓红", "云裳", "小燕"),
        ("ja", "佐藤 美咲", "ソワレ", "森"),
        ("en", "Anna Meyer", "Maison", "Claire"),
    ],
)
def test_in_her_language(language: str, name: str, shop: str, staff: str) -> None:
    said = spoken.text(
        "C2",
        "message",
        language,
        name=name,
        gender="f",
        shop=shop,
        staff=staff,
        relation="女儿",
        day=ANNIVERSARY,
    )
    assert said == SAID[language]


def test_what_nobody_said_gets_a_general_word() -> None:
    said = spoken.text("C6", "phone", "en", name="Anna Meyer", shop="Maison")
    assert said.startswith("Hello Anna Meyer, this is the team from Maison.")
    assert "with your clothes" in said


def test_a_contact_of_staffs_own_has_no_script() -> None:
    assert spoken.text("", "phone", "ja", name="佐藤 美咲", shop="云裳") == ""
