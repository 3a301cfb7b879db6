"""The small pictures of posted cards: true, small, and one for all who got the same side."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

from app.progress import finish
from app.reports import wishes
from app.reports.greeting import Letterhead
from app.services.card_pictures import LARGEST
from app.ui import card_pictures

SHOP = Letterhead("缦缇", "上海市长宁区愚园路1号")


def test_both_sides_of_each_card(tmp_path: Path) -> None:
    greetings = [
        wishes.greeting("birthday", language, to_name=name, honorific="", signed_by="", day=None, shop=SHOP)
        for name, language in (("张晓红", "zh_CN"), ("李静", "zh_CN"), ("青木", "ja"))
    ]
    file = tmp_path / "posted.pdf"
    one, other, third = finish(card_pictures.taken(greetings, "plum", "a5-folded", file))
    assert not file.exists()
    assert one.front is other.front
    assert one.back != other.back
    assert third.front != one.front
    for side in (one.front, one.back, third.back):
        assert len(side) <= LARGEST
        assert max(QImage.fromData(side).width(), QImage.fromData(side).height()) in (479, 480)
    assert QImage.fromData(third.back).height() > QImage.fromData(third.back).width()


def test_a_busy_picture_is_made_plainer_until_it_is_small() -> None:
    noise = QImage(480, 480, QImage.Format.Format_RGB32)
    noise.fill(Qt.GlobalColor.white)
    for at in range(480 * 480):
        grain = at * at * 2654435761 % 4294967291 >> 8
        noise.setPixel(at % 480, at // 480, qRgb(grain & 255, grain >> 8 & 255, grain >> 16))
    small = card_pictures.small(noise)
    assert len(small) <= LARGEST
    assert 120 <= QImage.fromData(small).width() < 480
