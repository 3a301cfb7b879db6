"""Where things lie: what came with the program, and where a user's own shop is kept."""

import os
from pathlib import Path


def resources() -> Path:
    """Return the folder of fonts, translations, scripts, styles and artwork."""
    return Path(__file__).resolve().parent.parent / "resources"


def data_folder() -> Path:
    """Return the user's data folder for shops, as the operating system wants it (not made here)."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Vitrine", appauthor=False))


def shop_file() -> Path:
    """Return the shop's file: `VITRINE_DB` if set, else `shop.vitrine` in the user's data folder."""
    named = os.environ.get("VITRINE_DB")
    return Path(named).expanduser() if named else data_folder() / "shop.vitrine"
