"""The page of Insight, come to rest."""

from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.insight import InsightPage


def page_of(window: MainWindow) -> InsightPage:
    window.go("insight")
    pictures.settle(window)
    page = window.page("insight")
    assert isinstance(page, InsightPage)
    return page
