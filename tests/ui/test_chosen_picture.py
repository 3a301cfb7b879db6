"""A picture that is chosen: what a camera wrote into it is gone, its colours stay, a logo is made to fit."""

import gzip
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter

from app.domain import errors
from app.services.logo import LARGEST, LONGEST
from app.ui import chosen_picture, picture_reading
from app.ui.widgets import logo_field


def file_of(image: QImage, kind: str) -> bytes:
    held = QByteArray()
    target = QBuffer(held)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(kind.encode()))
    writer.setQuality(100)
    assert writer.write(image), writer.errorString()
    return bytes(held.data())


def camera(colour: str = "#c03040", form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Return a picture as a camera would leave it: a remark, a place, the profile of its colours."""
    image = QImage(40, 30, form)
    image.fill(QColor(colour))
    image.setText("Comment", "Teresa at home")
    image.setText("GPS", "31.2304 N 121.4737 E")
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    return image


def opened(data: bytes) -> QImage:
    found = QImage.fromData(QByteArray(data))
    assert not found.isNull()
    return found


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_what_a_camera_wrote_is_neither_in_a_photo_nor_in_a_logo(kind: str) -> None:
    came = file_of(camera(), kind)
    assert b"Teresa" in came
    for kept in (chosen_picture.shrunk(came, 640), logo_field.fitted(came)):
        for word in (b"Teresa", b"31.2304", b"ICC", b"iCCP", b"P3", b"Exif"):
            assert word not in kept, word
        assert opened(kept).textKeys() == []


def test_colours_look_as_they_did_without_their_profile() -> None:
    came = camera("#c03040")
    seen = came.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(20, 15)
    assert seen != QColor("#c03040")
    kept = opened(logo_field.fitted(file_of(came, "png"))).pixelColor(20, 15)
    assert (kept.red(), kept.green(), kept.blue()) == pytest.approx(
        (seen.red(), seen.green(), seen.blue()), abs=1
    )


def test_grey_pictures_are_taken_as_well() -> None:
    image = QImage(40, 30, QImage.Format.Format_Grayscale8)
    image.fill(90)
    image.setColorSpace(QColorSpace(QPointF(0.3127, 0.3290), QColorSpace.TransferFunction.SRgb))
    assert opened(chosen_picture.shrunk(file_of(image, "png"), 640)).pixelColor(3, 3).red() == 90


def test_a_logo_keeps_what_it_does_not_cover_and_a_photo_is_white_there() -> None:
    image = camera("#00000000", QImage.Format.Format_ARGB32)
    image.setPixelColor(3, 3, QColor(30, 80, 140, 128))
    came = file_of(image, "png")
    logo = opened(logo_field.fitted(came))
    assert (logo.pixelColor(20, 15).alpha(), logo.pixelColor(3, 3).alpha()) == (0, 128)
    assert opened(chosen_picture.shrunk(came, 640)).pixelColor(20, 15).lightness() > 250


def test_a_logo_of_many_colours_is_made_to_fit_in_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    wide, high = LONGEST, 400
    noise = random.Random(1).randbytes(wide * high * 4)  # noqa: S311  # no secret
    image = QImage(noise, wide, high, QImage.Format.Format_RGB32).copy()
    written, wrote = [], chosen_picture.written

    def counted(picture: QImage, kind: bytes) -> bytes:
        written.append(picture.width())
        return wrote(picture, kind)

    monkeypatch.setattr(chosen_picture, "written", counted)
    kept = logo_field.fitted(file_of(image, "png"))
    assert LARGEST / 2 < len(kept) <= LARGEST
    assert len(written) <= 3
    assert opened(kept).width() / opened(kept).height() == pytest.approx(wide / high, abs=0.05)


def test_a_file_that_is_too_large_is_not_looked_at(tmp_path: Path) -> None:
    with (tmp_path / "large.png").open("wb") as large:
        large.truncate(chosen_picture.LARGEST_FILE + 1)
    with pytest.raises(errors.BadValue):
        chosen_picture.read(tmp_path / "large.png")


SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
width="40" height="30"><image xlink:href="{}" width="40" height="30"/></svg>"""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", [lambda data: chosen_picture.shrunk(data, 640), logo_field.fitted])
def test_a_drawing_that_calls_for_another_file_is_no_picture(
    tmp_path: Path, make: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "secret.png").write_bytes(file_of(camera(), "png"))
    drawing = SVG.format(tmp_path / "secret.png").encode()
    for held in (drawing, b'<?xml version="1.0"?>\n' + drawing, gzip.compress(drawing)):
        with pytest.raises(errors.BadValue) as refused:
            make(held)
        assert refused.value.why == "not_a_picture"
        assert picture_reading.pixmap(held).isNull()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_the_kinds_that_are_offered_are_opened(kind: str) -> None:
    came = file_of(camera(), kind)
    assert opened(logo_field.fitted(came)).width() == 40
    assert picture_reading.pixmap(came).width() == 40


def test_a_band_a_hundred_times_as_long_as_it_is_high_keeps_a_row_of_dots() -> None:
    band = QImage(5_000, 1, QImage.Format.Format_RGB32)
    band.fill(QColor("#c03040"))
    kept = opened(logo_field.fitted(file_of(band, "png")))
    assert (kept.width(), kept.height()) == (LONGEST, 1)


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds")
def test_a_picture_of_too_many_dots_is_said_to_be_too_large() -> None:
    """It says how many it has before it is unpacked: so does a file that is all promise."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000))
    chunks = ((13, head), (len(body), b"IDAT" + body), (0, b"IEND"))
    parts = [struct.pack(">I", long) + part + struct.pack(">I", zlib.crc32(part)) for long, part in chunks]
    with pytest.raises(errors.BadValue) as refused:
        chosen_picture.shrunk(b"\x89PNG\r\n\x1a\n" + b"".join(parts), 640)
    assert (refused.value.value, refused.value.why) == ("20,000 × 20,000", "too_large")
