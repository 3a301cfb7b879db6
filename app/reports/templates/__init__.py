"""Designs of greeting cards, one file a design."""

from typing import Final

from app.reports.design import Design
from app.reports.templates import plum, silk

DESIGNS: Final[dict[str, Design]] = {design.key: design for design in (plum.DESIGN, silk.DESIGN)}
"""By the key that the command line and the settings use; the first is the usual one."""
