"""What the owner's shop brings to every card: its logo and its colour."""

import dataclasses
from dataclasses import dataclass
from typing import Any, Final

from app.reports.brush import rgb
from app.reports.contrast import readable
from app.reports.design import Design


@dataclass(frozen=True, slots=True)
class Look:
    """The shop's own look on paper."""

    logo: bytes = b""
    """A picture (PNG), for the letterhead and the back of a folded card; b"" for none."""
    accent: str = ""
    """Its colour as `#rrggbb`; "" leaves every design its own."""

    def on(self, design: Design) -> Design:
        """Return the design with the shop's colour where it takes one, as far as it can be read there."""
        if not self.accent:
            return design
        inks: dict[str, Any] = dict.fromkeys(design.of_shop, readable(rgb(self.accent), design.paper))
        return dataclasses.replace(design, **inks)


PLAIN: Final = Look()
"""Of a shop that has set nothing."""
