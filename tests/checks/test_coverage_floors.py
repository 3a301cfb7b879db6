import json
from pathlib import Path
from unittest.mock import Mock

import pytest

from tests.checks import coverage_floors


def file(statements: int, reached: int, lines: list[int], branches: list[list[int]]) -> dict[str, object]:
    return {
        "summary": {
            "num_statements": statements,
            "covered_lines": reached,
            "num_branches": 2 * len(branches),
            "covered_branches": len(branches),
        },
        "missing_lines": lines,
        "missing_branches": branches,
    }


def read(folder: Path, files: dict[str, dict[str, object]]) -> dict[str, coverage_floors.Layer]:
    report = folder / "coverage.json"
    report.write_text(json.dumps({"files": files}), encoding="utf-8")
    return {layer.name: layer for layer in coverage_floors.layers(report)}


def test_a_layer_is_the_sum_of_its_files_and_a_gap_is_named(tmp_path: Path) -> None:
    layers = read(
        tmp_path,
        {
            "app/domain/money.py": file(10, 10, [], []),
            "app/domain/sizes.py": file(10, 6, [3, 4, 5, 9], [[2, 7], [8, -1], [3, 4]]),
            "app/services/points.py": file(98, 98, [], [[4, 9]]),
            "app/domains.py": file(10, 0, [1], []),
        },
    )
    domain, services = layers["app/domain"], layers["app/services"]
    assert (domain.reached, domain.total, domain.holds) == (19, 26, False)
    assert domain.told().splitlines()[1:] == ["    app/domain/sizes.py: 3-5, 9, 2→7, 8→end"]
    assert (services.percent, services.holds) == (99.0, True)
    assert services.told() == "app/services: 99.00 % (floor 95 %)"


def test_a_layer_of_which_nothing_was_measured_does_not_hold(tmp_path: Path) -> None:
    assert not any(layer.holds for layer in read(tmp_path, {}).values())


@pytest.mark.parametrize(
    ("place", "mark", "counts"),
    [
        ("tests/domain/test_money.py", "", True),
        ("tests/domain/test_money.py", "hypothesis", True),
        ("tests/domain/test_money.py", "slow", False),
        ("tests/services/test_points.py", "", True),
        ("tests/services/test_points.py", "hypothesis", False),
        ("tests/ui/test_points.py", "", False),
    ],
)
def test_what_walks_at_random_over_files_reaches_no_floor(place: str, mark: str, counts: bool) -> None:
    test = Mock(pytest.Item, path=Path("/here", place), config=Mock(rootpath=Path("/here")))
    test.get_closest_marker = {mark: object()}.get
    assert coverage_floors.counts(test) is counts
