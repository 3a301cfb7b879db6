"""The tables, one a file; importing this package knows them all."""

from app.models.account import Account
from app.models.base import Base
from app.models.benefit import Benefit
from app.models.benefit_claim import BenefitClaim
from app.models.card_level import CardLevel
from app.models.card_picture import CardPicture
from app.models.card_step import CardStep
from app.models.change import Change, ChangedRow
from app.models.consent import Consent
from app.models.contact import Contact
from app.models.draft import Draft
from app.models.drill_answer import DrillAnswer
from app.models.event import Event
from app.models.feedback import Feedback
from app.models.former_card import FormerCard
from app.models.gift import Gift
from app.models.import_map import ImportMap
from app.models.import_run import ImportRun
from app.models.invitation import Invitation
from app.models.item import Item
from app.models.item_code import ItemCode
from app.models.ledger_entry import LedgerEntry
from app.models.level_change import LevelChange
from app.models.line_kind import LineKind
from app.models.lot_draw import LotDraw
from app.models.member import Member
from app.models.merge import Merge
from app.models.not_same import NotSame
from app.models.note import Note
from app.models.own_script import OwnScript
from app.models.phone import Phone
from app.models.photo import Photo
from app.models.posted_card import PostedCard
from app.models.preference import Preference
from app.models.purchase import Purchase
from app.models.purchase_line import PurchaseLine
from app.models.rain_day import RainDay
from app.models.relative import Relative
from app.models.saved_list import SavedList
from app.models.self_check import SelfCheck
from app.models.setting import Setting
from app.models.shop_picture import ShopPicture
from app.models.staff import Staff
from app.models.standing import Standing
from app.models.tag import Tag
from app.models.topup_plan import TopupPlan
from app.models.win_back import WinBack

__all__ = [
    "Account", "Base", "Benefit", "BenefitClaim", "CardLevel", "CardPicture", "CardStep", "Change",
    "ChangedRow", "Consent", "Contact", "Draft", "DrillAnswer", "Event", "Feedback", "FormerCard", "Gift",
    "ImportMap", "ImportRun", "Invitation", "Item", "ItemCode", "LedgerEntry", "LevelChange", "LineKind",
    "LotDraw", "Member", "Merge", "NotSame", "Note", "OwnScript", "Phone", "Photo", "PostedCard",
    "Preference", "Purchase", "PurchaseLine", "RainDay", "Relative", "SavedList", "SelfCheck", "Setting",
    "ShopPicture", "Staff", "Standing", "Tag", "TopupPlan", "WinBack",
]  # fmt: skip
