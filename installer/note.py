"""Where a checkout keeps its environment, and the note in it of what the last set-up provided."""
# Read at each start, where pathlib would cost more than all the rest.
# ruff: noqa: PTH105, PTH118, PTH120, PTH123

import os
import sys

TYPE_CHECKING = False  # as is the module typing
if TYPE_CHECKING:
    from wanted import Wanted

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
NOTE = os.path.join(VENV, "vitrine-setup")


class Note:
    """What a set-up provided, and for which place, Python (as "3.11") and pyproject.toml."""

    def __init__(self, python: str, parts: set[str], libraries: set[str], *, root: str, project: str) -> None:
        self.python = python
        self.parts = parts
        self.libraries = libraries
        self.root = root
        self.project = project

    def stands(self, python: str) -> bool:
        """Whether the environment can still be used: the checkout was not moved, its Python not changed."""
        return self.root == ROOT and self.python == python

    def installed(self, wanted: "Wanted") -> bool:
        """Whether the packages are those of today's pyproject.toml, with the parts wanted."""
        return wanted.parts <= self.parts and self.project == project_text()

    def covers(self, wanted: "Wanted", python: str) -> bool:
        """Whether nothing has to be done for this start."""
        return self.stands(python) and self.installed(wanted) and wanted.libraries <= self.libraries

    def write(self) -> None:
        """Put the note down in one step; the last act of a set-up."""
        lines = (
            f"checkout: {self.root}",
            f"python: {self.python}",
            f"parts: {' '.join(sorted(self.parts))}",
            f"libraries: {' '.join(sorted(self.libraries))}",
            "",
            self.project,
        )
        with open(NOTE + ".new", "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.write("\n".join(lines))
        os.replace(NOTE + ".new", NOTE)


def read() -> Note | None:
    """Return the note of the last finished set-up; None where there is none that can be read."""
    try:
        head, project = text_of(NOTE).split("\n\n", 1)
        root, python, parts, libraries = (line.split(": ", 1)[1] for line in head.split("\n"))
    except (OSError, ValueError, IndexError):
        return None
    return Note(python, set(parts.split()), set(libraries.split()), root=root, project=project)


def inside() -> bool:
    """Whether it is the environment's own Python that runs this."""
    return os.path.realpath(os.path.dirname(sys.executable)) == os.path.dirname(PYTHON)


def this_python() -> str:
    """Return the version of the Python that runs this, as the note tells it."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def project_text() -> str:
    """Return pyproject.toml, whose every change is installed at the next start."""
    return text_of(os.path.join(ROOT, "pyproject.toml"))


def text_of(path: str) -> str:
    """Return a file's text, line ends and undecodable bytes kept."""
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
        return file.read()
