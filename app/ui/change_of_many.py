"""One change of many: at once where they are few, else beside the window with its progress on screen."""

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final

from app.progress import Job, Progress, finish
from app.ui.context import Context

if TYPE_CHECKING:
    from app.database.sessions import WriteSession

AT_ONCE: Final = 40
"""Members (or what else there are many of) that are changed while one waits."""

Work = Callable[["WriteSession"], Generator[Progress, None, None]]
"""Changes all of them in the session, and tells on the way how far it is."""


def change(
    context: Context, count: int, work: Work, said: str, then: Callable[[], None] | None = None
) -> None:
    """Carry out the work for `count` members as one change; `said` goes into the toast that takes it back.

    `then` is called when it is done.
    """

    def done(change_id: int | None) -> None:
        context.tell_of(change_id, said)
        if then is not None:
            then()

    if count <= AT_ONCE:
        with context.changing(said) as session:
            finish(work(session))
        if then is not None:
            then()
        return
    context.jobs.start(
        _changed(context.shop, context.actor, work),
        title=said,
        done=done,
    )


def _changed(shop: Any, actor: Any, work: Work) -> Job[int | None]:
    """Do it in one transaction; closed on its way, it has changed nobody."""
    with shop.changing() if actor is None else shop.changing(actor) as session:
        yield from work(session)
        made = session.info.get("change_id")
    return None if made is None else int(made)
