"""Designs of greeting cards, one file a design."""

from typing import Final

from app.i18n import translate
from app.reports.design import Design
from app.reports.templates import plum, silk

DESIGNS: Final[dict[str, Design]] = {
    design.key: design for design in (plum.DESIGN, silk.SILK, silk.CELADON_SILK)
}
"""By the key that the command line and the settings use; the first is the usual one."""


def name(key: str) -> str:
    """Return what a design is called, in the language in force."""
    words = {
        "plum": translate("Reports", "Plum blossom and moon"),
        "silk": translate("Reports", "Cinnabar silk"),
        "celadon": translate("Reports", "Celadon silk"),
    }
    return words.get(key, key)
