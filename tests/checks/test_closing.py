from tests.checks import closing


def test_runs_are_one_line_in_the_words_of_pytest() -> None:
    both = closing.line(
        ["1 failed, 3832 passed, 2 skipped, 1 error in 133.92s (0:02:13)", "40 passed, 1 error in 6.08s"]
    )
    assert both == "1 failed, 3872 passed, 2 skipped, 2 errors in 140.00s"
    assert closing.line(["3 passed, 2 errors in 1.00s"]) == "3 passed, 2 errors in 1.00s"


def test_a_run_that_was_broken_off_adds_nothing() -> None:
    assert (
        closing.line(["", "no tests ran in 0.12s", "!!! Interrupted: 3 errors !!!"])
        == "no tests ran in 0.12s"
    )
