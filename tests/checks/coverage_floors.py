"""Branch coverage has a floor for each layer whose every case a test can reach without a window."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

FLOORS = {"app/domain": 100.0, "app/queries": 95.0, "app/services": 95.0}
TESTS = ("tests/domain", "tests/queries", "tests/services", "tests/exchange")
"""Where the tests lie that are to reach them.

A file that comes back has been through the services that take it in and the queries that give it out.
"""
RULES = "tests/domain"
"""Where walks at random are traced as well: on values they are quick. On files they take longest, and
prove much, but what they pass by they may not pass by the next time."""


def counts(test: pytest.Item) -> bool:
    """Whether a test is to reach a layer with a floor, and therefore is traced, which costs time."""
    place = test.path.relative_to(test.config.rootpath).as_posix()
    return place.startswith(TESTS) and not (
        test.get_closest_marker("slow")
        or (test.get_closest_marker("hypothesis") and not place.startswith(RULES))
    )


@dataclass(frozen=True, slots=True)
class Layer:
    """What the tests reached of one layer: statements and branches, counted together as coverage.py does."""

    name: str
    floor: float
    reached: int
    total: int
    gaps: tuple[str, ...]
    """Files below the layer's floor with the lines that no test reached."""

    @property
    def percent(self) -> float:
        """Reached of all, in percent; nothing measured is nothing reached."""
        return 100 * self.reached / self.total if self.total else 0.0

    @property
    def holds(self) -> bool:
        """Whether the floor is met."""
        return self.percent >= self.floor

    def told(self) -> str:
        """One line for the layer, and one for each gap where the floor is missed."""
        line = f"{self.name}: {self.percent:.2f} % (floor {self.floor:g} %)"
        return line if self.holds else "\n    ".join((line, *self.gaps))


def layers(report: Path) -> list[Layer]:
    """Read coverage.py's JSON report, and return the layers that have a floor."""
    files = {
        name.replace("\\", "/"): facts
        for name, facts in json.loads(report.read_text(encoding="utf-8"))["files"].items()
    }
    found = []
    for layer, floor in FLOORS.items():
        reached = total = 0
        gaps = []
        for name, facts in sorted(files.items()):
            if not name.startswith(layer + "/"):
                continue
            summary = facts["summary"]
            here = summary["covered_lines"] + summary["covered_branches"]
            all_here = summary["num_statements"] + summary["num_branches"]
            reached, total = reached + here, total + all_here
            if 100 * here < floor * all_here:
                gaps.append(f"{name}: {', '.join(unreached(facts))}")
        found.append(Layer(layer, floor, reached, total, tuple(gaps)))
    return found


def unreached(facts: dict[str, list[Any]]) -> list[str]:
    """Return what the tests missed of one file: lines, and jumps from lines they did reach."""
    lines: list[int] = facts["missing_lines"]
    starts = [line for line in lines if line - 1 not in lines]
    ends = [line for line in lines if line + 1 not in lines]
    ranges = [
        str(start) if start == end else f"{start}-{end}" for start, end in zip(starts, ends, strict=True)
    ]
    jumps = [(start, end) for start, end in facts["missing_branches"] if start not in lines]
    return ranges + [f"{start}→{end if end > 0 else 'end'}" for start, end in jumps]
