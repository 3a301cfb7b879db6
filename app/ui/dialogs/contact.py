"""The ways to the sheet of a contact, which lies over the page that it is opened from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.calendar import Planned
from app.queries.due import Due
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.page import Page


def open_contact(context: Context, due: Due | Planned, parent: QWidget) -> ContactSheet:
    """Show the sheet of an open contact over the page that `parent` stands on."""
    return resume_contact(context, due.member_id, due.id, parent)


def resume_contact(context: Context, member_id: int, contact_id: int, parent: QWidget) -> ContactSheet:
    """Show a contact, or what was being written for one that was closed meanwhile."""
    sheet = _sheet(context, parent)
    sheet.show_contact(member_id, contact_id)
    return sheet


def log_contact(context: Context, member_id: int, parent: QWidget) -> ContactSheet:
    """Show the sheet on which a contact is noted that nobody had planned: she called, she came by."""
    sheet = _sheet(context, parent)
    sheet.show_log(member_id)
    return sheet


def _sheet(context: Context, parent: QWidget) -> ContactSheet:
    page = parent
    while not isinstance(page, Page) and (above := page.parentWidget()) is not None:
        page = above
    there = page.findChild(ContactSheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there or ContactSheet(context, page)
