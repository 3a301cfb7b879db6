"""Designs of greeting cards, one file a design: each file here that has a `DESIGN` or `DESIGNS` is found."""

import importlib
import pkgutil
from typing import Final

from app.reports.design import Design

USUAL: Final = "plum"
"""The design that is taken where none is chosen."""


def _found() -> dict[str, Design]:
    found: list[Design] = []
    for file in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{file.name}")
        found += getattr(module, "DESIGNS", None) or (module.DESIGN,)
    # What wants a photo is no surprise for who has none: it comes last.
    found.sort(key=lambda one: (one.key != USUAL, one.photo is not None, "birthday" not in one.occasions))
    return {design.key: design for design in found}


DESIGNS: Final = _found()
"""By the key that the command line and the settings use; the first is the usual one."""


def name(key: str) -> str:
    """Return what a design is called, in the language in force; a key that is no design is its own name."""
    design = DESIGNS.get(key)
    return design.name() if design else key


def suited(occasion: str) -> tuple[str, ...]:
    """Return the keys of all designs, those meant for `occasion` first."""
    return tuple(sorted(DESIGNS, key=lambda key: occasion not in DESIGNS[key].occasions))
