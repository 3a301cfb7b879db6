"""The system libraries that Qt links on Linux, asked for one by one, with Debian's name for each.

A desktop has nearly all of them, a bare Debian 12 or 13 nearly none; the package names hold for both.
"""

import ctypes
from collections.abc import Iterable

BASE = "base"
WINDOW = "window"
WAYLAND = "wayland"

PACKAGES: dict[str, dict[str, str]] = {
    # Whatever imports Qt, without a screen too.
    BASE: {
        "libglib-2.0.so.0": "libglib2.0-0",
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libX11.so.6": "libx11-6",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork, and with it lupdate
    },
    # A window on X11 (and under Wayland's X server), and its printers.
    WINDOW: {
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libcups.so.2": "libcups2",
    },
    # A window where there is Wayland alone.
    WAYLAND: {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}


def missing(groups: Iterable[str]) -> list[str]:
    """Debian packages of the libraries in `groups` (keys of PACKAGES) that do not load here."""
    return [package for group in groups for soname, package in PACKAGES[group].items() if not loads(soname)]


def loads(soname: str) -> bool:
    """Whether the system's own loader finds the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
