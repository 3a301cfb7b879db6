"""What says that two cards may be one person's."""

import pytest

from app.domain import duplicates
from app.domain.duplicates import NOT_BORN, Birth, Known, Sign

BORN: Birth = ("solar", 1985, 3, 5, 0)
YEAR: Birth = (None, 1985, None, None, 0)
X = frozenset({"x"})
WITHOUT_YEAR: Birth = ("solar", None, 3, 5, 0)


@pytest.mark.parametrize(
    ("one", "other", "signs", "sure"),
    [
        (Known("a"), Known("b"), (), False),
        (Known(), Known(), (), False),
        (Known("a"), Known("a"), (Sign.NAME,), False),
        (Known("a", birth=BORN), Known("a", birth=WITHOUT_YEAR), (Sign.NAME_AND_BIRTHDAY,), True),
        (Known("a", birth=BORN), Known("a", birth=("solar", 1986, 3, 5, 0)), (Sign.NAME,), False),
        (Known("a", birth=BORN), Known("a", birth=("lunar", 1985, 3, 5, 0)), (Sign.NAME,), False),
        (Known("a", birth=YEAR), Known("a", birth=YEAR), (Sign.NAME,), False),
        (Known("a", X, BORN), Known("b", X | {"y"}, BORN), (Sign.SOUND_AND_BIRTHDAY,), False),
        (Known("a", X, BORN), Known("b", frozenset({"y"}), BORN), (), False),
        (Known("a", phones=frozenset({"1"})), Known("b", phones=frozenset({"1", "2"})), (Sign.PHONE,), True),
        (Known(email="A@b.c "), Known(email="a@B.c"), (Sign.EMAIL,), True),
        (Known(wechat="xh 88"), Known(wechat="XH88"), (Sign.WECHAT,), True),
    ],
)  # fmt: skip
def test_what_two_have_in_common(one: Known, other: Known, signs: tuple[Sign, ...], sure: bool) -> None:
    assert duplicates.signs(one, other) == duplicates.signs(other, one) == signs
    assert duplicates.sure(signs) is sure


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (Known("a"), Known("a"), False),
        (Known("a", birth=BORN), Known("a"), False),
        (Known("a", birth=BORN), Known("a", birth=WITHOUT_YEAR), False),
        (Known("a", birth=BORN), Known("a", birth=("solar", 1985, 3, 6, 0)), True),
        (Known("a", phones=frozenset({"1"})), Known("a"), False),
        (Known("a", phones=frozenset({"1"})), Known("a", phones=frozenset({"2"})), True),
        (Known("a", birth=NOT_BORN), Known("a", birth=BORN), False),
    ],
)
def test_namesakes_are_told_apart(one: Known, other: Known, apart: bool) -> None:
    assert duplicates.told_apart(one, other) is duplicates.told_apart(other, one) is apart


def test_how_a_name_is_said() -> None:
    assert duplicates.sounds("张|zhang 晓|xiao 红|hong;gong\nmia novak") == {"zhangxiaohong", "mianovak"}
    assert duplicates.sounds("") == frozenset()


@pytest.mark.parametrize(
    ("written", "birth"),
    [
        ("", NOT_BORN),
        ("1985-3", ("solar", 1985, 3, None, 0)),
        ("1985-03-05", BORN),
        ("八月十五", ("lunar", None, 8, 15, 0)),
        ("no day", NOT_BORN),
    ],
)
def test_a_birthday_counts_as_soon_as_it_can_be_read(written: str, birth: Birth) -> None:
    assert duplicates.birth_of(written) == birth
