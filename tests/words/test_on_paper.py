"""What the care plan on paper tells staff to say: a call that is owed has its words for each period."""

from app.words import on_paper


def test_a_call_that_is_owed_has_its_words_for_each_period() -> None:
    said = [on_paper.to_say("C15", {"period": period}) for period in ("satisfaction", "care", "retention")]
    assert said == [
        "Ask how she likes what she chose, and what we could do better.",
        "Only ask how she is.",
        "She is missed; ask how she is. Never ask what is wrong.",
    ]
    assert on_paper.to_say("C15", {"period": "retention"}, "post") == "Post the card, signed by hand."


def test_an_event_called_off_is_told_with_regret() -> None:
    assert on_paper.to_say("F2", {}) == "Tell her that it is called off, and that we are sorry."
