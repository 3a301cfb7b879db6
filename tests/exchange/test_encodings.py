"""The encoding of short lists of names is told, and UTF-8 with a broken row stays UTF-8."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import encodings

SAMPLES = {
    "gb18030": ["姓名,手机\n张三,138\n", "会员卡号,姓名\nV1,欧阳娜娜\n", "单芳,女\n", "尉迟恭 龘", "王芳"],
    "cp932": [
        "氏名,フリガナ\n平田,ヒラタ\n",
        "氏名\n佐藤\n鈴木\n",
        "1,渡辺,ﾜﾀﾅﾍﾞ\n",
        "ﾜﾀﾅﾍﾞ\nｻﾄｳ\n",
        "斎藤 葵",
    ],
    "cp950": ["姓名,電話\n陳美玲,09\n", "林志玲\n", "會員編號,姓名\n1,黃麗華\n"],
    "utf-8": ["姓名\n张三\n", "氏名\n平田\n", "plain\n", ""],
}


@pytest.mark.parametrize(
    ("encoding", "text"), [(name, text) for name, texts in SAMPLES.items() for text in texts]
)
def test_told_by_its_common_characters(encoding: str, text: str) -> None:
    assert encodings.detect(text.encode(encoding)) == encoding


@pytest.mark.parametrize(("codec", "found"), [("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16")])
def test_told_by_its_mark(codec: str, found: str) -> None:
    data = "姓名\t手机\n张三\t138\n".encode(codec)
    assert encodings.detect(data) == found
    assert "张三" in data.decode(found)


def test_one_broken_row_does_not_make_another_encoding() -> None:
    assert encodings.detect(("姓名,x\n" + "张三丰,a\n" * 200).encode() + b"\xff\xfe\n") == "utf-8"


@given(st.binary(max_size=300))
def test_any_bytes_have_one(data: bytes) -> None:
    assert data.decode(encodings.detect(data), "replace") is not None


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("GBK", "gbk"),
        ("Shift_JIS", "cp932"),
        ("big5", "cp950"),
        ("utf8", "utf-8"),
        ("klingon", None),
        ("hex", None),
        ("utf\0-8", None),
        ("utf\udcff", None),
    ],
)
def test_encodings_as_people_name_them(said: str, found: str | None) -> None:
    assert encodings.known(said) == found
