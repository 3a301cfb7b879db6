"""Whether there is a screen at all, asked before Qt is: Qt would abort the program without a word."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibrary

from app import i18n

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def missing(environment: Mapping[str, str] = os.environ) -> str:
    """Return the sentence that says what is missing for a window, or nothing if a window can open."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS):
        return ""
    if _wayland(environment):
        return ""
    display = environment.get("DISPLAY", "")
    if not display or not _answers(display):
        return i18n.translate(
            "Screen",
            "There is no screen here to open a window on; the shop was not touched. Start Vitrine on the "
            "desktop, or see what it does without a screen: ./run demo, ./run --help.",
        )
    if not QLibrary("libxcb-cursor.so.0").load():
        return i18n.translate(
            "Screen",
            "A part of the system is missing that every window needs; the shop was not touched. Install it: "
            "sudo apt-get install -y --no-install-recommends libxcb-cursor0",
        )
    return ""


def _wayland(environment: Mapping[str, str]) -> bool:
    name, folder = environment.get("WAYLAND_DISPLAY", ""), environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / name).exists()


def _answers(display: str) -> bool:
    """Look for the door of this machine's X server; one elsewhere is believed."""
    host, _, number = display.rpartition(":")
    return host not in {"", "unix"} or Path(f"/tmp/.X11-unix/X{number.split('.')[0]}").exists()  # noqa: S108  (X11 says where)
