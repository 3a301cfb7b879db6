"""How one is addressed in three languages."""

import pytest

from app.domain import honorifics


@pytest.mark.parametrize(
    ("name", "gender", "language", "expected"),
    [
        ("张晓红", "f", "zh_CN", "张女士"),
        ("王强", "m", "zh_CN", "王先生"),
        ("欧阳娜娜", "f", "zh_CN", "欧阳女士"),
        ("欧阳", "f", "zh_CN", "欧女士"),
        ("佐藤美咲", "f", "zh_CN", "佐藤美咲女士"),
        ("佐藤 美咲", "f", "zh_CN", "佐藤女士"),
        ("Anna Meyer", "f", "zh_CN", "Anna Meyer女士"),
        ("张晓红", "", "zh_CN", "张晓红"),
        ("佐藤 美咲", "f", "ja", "佐藤様"),
        ("佐藤\u3000美咲", "", "ja", "佐藤様"),
        ("佐藤美咲", "f", "ja", "佐藤美咲様"),
        ("さとう みさき", "f", "ja", "さとう みさき様"),
        ("Anna Meyer", "m", "ja", "Anna Meyer様"),
        ("Anna Meyer", "f", "en", "Ms Meyer"),
        ("Daniel Fairbanks", "m", "en", "Mr Fairbanks"),
        ("Zoë Hope-Müller", "f", "en", "Ms Hope-Müller"),
        ("Anna Maria van der Berg", "f", "en", "Ms van der Berg"),
        ("Cher", "f", "en", "Ms Cher"),
        ("Meyer, Anna", "f", "en", "Ms Meyer, Anna"),
        ("Zhang Xiaohong", "f", "en", "Ms Zhang Xiaohong"),
        ("张 晓红", "f", "en", "Ms 张 晓红"),
        ("Anna Meyer", "", "en", "Anna Meyer"),
        ("陈丽", "", "en", "陈丽"),
    ],
)
def test_addressed(name: str, gender: str, language: str, expected: str) -> None:
    assert honorifics.addressed(name, gender, language) == expected


@pytest.mark.parametrize(
    ("gender", "language", "expected"),
    [("f", "zh_CN", "女士"), ("m", "zh_CN", "先生"), ("", "zh_CN", ""), ("", "ja", "様"), ("f", "en", "Ms")],
)
def test_what_stands_beside_a_whole_name(gender: str, language: str, expected: str) -> None:
    assert honorifics.title(gender, language) == expected


@pytest.mark.parametrize(
    ("name", "gender", "language", "said"),
    [
        ("王可欣", "f", "zh_CN", "王女士"),
        ("欧阳文", "m", "zh_CN", "欧阳先生"),
        ("王可欣", "", "zh_CN", "王＊"),
        ("佐藤 美咲", "", "ja", "佐藤様"),
        ("Anna van Meyer", "f", "en", "Ms van Meyer"),
        ("Anna Meyer", "", "en", "Meyer*"),
        ("王可欣", "f", "en", "Ms 王"),
    ],
)
def test_for_those_who_know_her_the_family_name_is_enough(
    name: str, gender: str, language: str, said: str
) -> None:
    assert honorifics.veiled(name, gender, language) == said


@pytest.mark.parametrize(
    ("name", "gender", "language", "called"),
    [
        ("张晓红", "f", "zh_CN", "张女士"),
        ("欧阳晓红", "m", "zh_CN", "欧阳先生"),
        ("张晓红", "", "zh_CN", "张氏"),
        ("张晓红", "f", "en", "Ms 张"),
        ("佐藤 花子", "f", "ja", "佐藤様"),
        ("佐藤愛子", "f", "ja", "佐藤様"),
        ("林", "f", "zh_CN", "林女士"),
        ("Anna Meyer", "f", "en", "Ms Meyer"),
        ("Anna Meyer", "", "en", "Meyer"),
        ("Zhang Xiaohong", "f", "en", "Ms Zhang"),
        ("さとう はなこ", "f", "ja", "さとう様"),
        ("Teresa", "", "zh_CN", "Teresa氏"),
    ],
)
def test_what_hangs_on_a_wall_has_no_given_name(name: str, gender: str, language: str, called: str) -> None:
    assert honorifics.discreet(name, gender, language) == called
