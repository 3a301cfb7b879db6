"""What the file refuses of a ledger was put on by a released revision, and is what new shops have."""

import hashlib

from app.models import triggers


def test_the_statements_of_the_released_revision_are_as_they_were() -> None:
    """Revision 0004 reads them here: shops that it has moved on would not get what is changed.

    Another statement needs a revision of its own, which takes the old trigger off and puts the new one on;
    0004 then has to keep the text that it was released with.
    """
    told = hashlib.sha256("\n".join(triggers.EVERY).encode()).hexdigest()
    assert told == "f52d8916e702a2e819e1c0ddb2c33f299879a587f11fa70887e3f3ef6805e671"
