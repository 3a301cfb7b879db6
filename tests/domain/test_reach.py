"""One field says how she can be reached: a number, an address or an account."""

import pytest

from app.domain.reach import Reach, Where, read


@pytest.mark.parametrize(
    ("written", "region", "where", "text"),
    [
        ("139 0000 2222", "CN", Where.PHONE, "139 0000 2222"),
        ("０９０-1234-5678", "JP", Where.PHONE, "０９０-1234-5678"),
        ("+81 (90) 1234 5678", "CN", Where.PHONE, "+81 (90) 1234 5678"),
        ("tel: 021 5566 7788", "CN", Where.PHONE, "021 5566 7788"),
        ("xiaohong88", "CN", Where.WECHAT, "xiaohong88"),
        ("xiaohong88", "JP", Where.LINE, "xiaohong88"),
        ("微信：xiaohong88", "JP", Where.WECHAT, "xiaohong88"),
        ("WeChat xiaohong88", "JP", Where.WECHAT, "xiaohong88"),
        ("LINE:yan_88", "CN", Where.LINE, "yan_88"),
        ("小红书 燕子飞", "CN", Where.OTHER, "小红书 燕子飞"),
        ("IG: yan.88", "JP", Where.OTHER, "IG: yan.88"),
        ("mia@example.com", "CN", Where.EMAIL, "mia@example.com"),
        ("mia novak", "CN", Where.WECHAT, "mia novak"),
        ("1234", "CN", Where.WECHAT, "1234"),
    ],
)
def test_where_it_leads_to(written: str, region: str, where: Where, text: str) -> None:
    assert read(written, region) == Reach(where, text)


@pytest.mark.parametrize("written", ["", "  ", "\u3000"])
def test_nothing(written: str) -> None:
    assert read(written, "CN") is None
