"""What one start wants, read from the words of the command line and from the screen's surroundings."""

import os
import sys

OPTIONS_WITH_A_VALUE = ("--db", "--today", "--lang", "--staff")
ANSWERED_WITHOUT_A_WINDOW = ("--version", "--help", "-h")
VERBS_THAT_SHOW = ("demo", "selfcheck", "bench")  # on a screen where there is one, else without


class Wanted:
    """Parts of the package and groups of system libraries that a start needs, and whether it is a window."""

    def __init__(self, words: list[str]) -> None:
        self.tests = words[:1] == ["test"]
        self.words = words[1:] if self.tests else words
        self.parts = {"test"} if self.tests else set()
        verb = "test" if self.tests else first_verb(words)
        self.window = verb == "" and not any(word in ANSWERED_WITHOUT_A_WINDOW for word in words)
        self.libraries = libraries_for(shows=self.window or verb in VERBS_THAT_SHOW)


def first_verb(words: list[str]) -> str:
    """Return the command among the words ("" for none), past the options before it."""
    value_follows = False
    for word in words:
        if value_follows:
            value_follows = False
        elif word in OPTIONS_WITH_A_VALUE:
            value_follows = True
        elif not word.startswith("-"):
            return word
    return ""


def libraries_for(*, shows: bool) -> set[str]:
    """Return the groups of `libraries.PACKAGES` to look for; other systems than Linux bring theirs along."""
    if sys.platform != "linux":
        return set()
    groups = {"base"}
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if shows and (platform == "xcb" or (not platform and os.environ.get("DISPLAY"))):
        groups.add("window")
    elif shows and (platform == "wayland" or (not platform and os.environ.get("WAYLAND_DISPLAY"))):
        groups.add("wayland")
    return groups


def screen() -> bool:
    """Whether a window may open, as far as the surroundings tell; a platform named to Qt is believed."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)
