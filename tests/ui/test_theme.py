from itertools import product

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from app import i18n
from app.ui import text, theme
from app.ui.palette import DARK, LIGHT, Palette
from app.ui.preferences import Preferences
from app.ui.theme import Theme


def light(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(colours: Palette) -> None:
    inks = ("ink", "muted", "accent", "good", "warn", "danger")
    grounds = ("paper", "rail", "raised", "tint")
    poor = [
        (ink, ground)
        for ink, ground in product(inks, grounds)
        if contrast(getattr(colours, ink), getattr(colours, ground)) < 4.5
    ]
    assert poor == []
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5


def test_day_and_night_are_worn_by_the_whole_application(look: Theme, qapp: QApplication) -> None:
    look.wear("dark")
    assert look.colours is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    look.wear("light")
    assert look.colours is LIGHT


def test_the_system_is_followed_while_nothing_else_is_wished(look: Theme, qtbot: QtBot) -> None:
    look.wear("system")
    with qtbot.waitSignal(look.changed):
        look._follow(Qt.ColorScheme.Dark)
    assert look.colours is DARK
    look._follow(Qt.ColorScheme.Light)
    assert look.colours is LIGHT
    look.wear("light")
    with qtbot.assertNotEmitted(look.changed):
        look._follow(Qt.ColorScheme.Dark)
    look._follow(Qt.ColorScheme.Light)


def test_the_text_grows_to_one_and_a_half(look: Theme) -> None:
    assert look.font().pixelSize() == 14
    look.wear("light", 150)
    assert look.font().pixelSize() == 21
    assert look.font(theme.TITLE, strong=True).pixelSize() == 36
    look.wear("light", 900)
    assert look.scale == 150


def test_our_own_faces_are_drawn_in_both_weights(look: Theme) -> None:
    assert QFontInfo(look.font()).family() == "Noto Sans SC"
    strong, plain = QFontMetrics(look.font(strong=True)), QFontMetrics(look.font())
    assert strong.horizontalAdvance("Members") > plain.horizontalAdvance("Members")


def test_quotes_and_dots_are_narrow_in_english_only(look: Theme) -> None:
    narrow = QFontMetrics(look.font()).horizontalAdvance("“·”")
    i18n.install("zh_CN")
    assert narrow < QFontMetrics(look.font()).horizontalAdvance("“·”")


def test_a_second_dress_is_the_same_theme(look: Theme, qapp: QApplication) -> None:
    assert theme.wear(qapp) is look is theme.current()


def test_a_label_never_reads_a_name_as_html(look: Theme) -> None:
    assert look is theme.current()
    label = text.label("<b>x</b>", "strong")
    assert label.textFormat() is Qt.TextFormat.PlainText
    text.play(label, "muted")
    text.play(label, "muted")
    assert label.property("part") == "muted"


def test_a_hairline_is_one_pixel(look: Theme) -> None:
    assert look is theme.current()
    assert isinstance(text.hairline(), QFrame)
    assert text.hairline().maximumHeight() == 1
    assert text.hairline(upright=True).maximumWidth() == 1


def test_what_was_chosen_is_kept_and_nonsense_is_not_believed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = str(tmp_path_factory.mktemp("kept") / "window.ini")
    kept = Preferences(QSettings(file, QSettings.Format.IniFormat))
    assert (kept.language, kept.scheme, kept.scale, kept.shop) == ("", "system", 100, "")
    assert kept.place.isEmpty()
    kept.language, kept.scheme, kept.scale, kept.shop = "ja", "dark", 125, "a.vitrine"
    again = Preferences(QSettings(file, QSettings.Format.IniFormat))
    assert (again.language, again.scheme, again.scale, again.shop) == ("ja", "dark", 125, "a.vitrine")
    broken = QSettings(file, QSettings.Format.IniFormat)
    broken.setValue("language", "tlh")
    broken.setValue("scheme", "plaid")
    broken.setValue("scale", "7x")
    assert (again.language, again.scheme, again.scale) == ("", "system", 100)


def test_the_frame_wears_what_it_needs_until_it_has_been_painted(look: Theme, qapp: QApplication) -> None:
    whole = qapp.styleSheet()
    early = Theme(qapp, frame_only=True)
    early.wear("light")
    assert whole.startswith(qapp.styleSheet())
    assert len(qapp.styleSheet()) < len(whole) / 2
    early.complete()
    assert qapp.styleSheet() == whole
    early.deleteLater()
    look.apply()
