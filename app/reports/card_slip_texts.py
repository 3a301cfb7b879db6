"""The texts of slips, a title and paragraphs for each step of a card's life in each language.

A place like {until} is filled by `card_slip_words`.
"""

from typing import Final

_Texts = dict[str, tuple[str, ...]]

_CHINESE: Final[_Texts] = {
    "apply": (
        "会员卡申请回执",
        "感谢您申请本店会员卡。会员卡自{ready}起备妥，届时我们会致电相告，恭候您前来领取。",
        "会员卡一人一卡，仅限本人使用，自领取之日起一年内有效。",
    ),
    "ready": (
        "会员卡领取通知",
        "您申请的会员卡已经备妥，恭候您前来领取。",
        "领取时请出示此单。方便的日子随时都好，卡由我们妥为保管。",
    ),
    "collect": (
        "会员卡领取凭条",
        "您的会员卡已于今日交付，感谢您的信任。",
        "会员卡仅限本人使用。如有遗失或损坏，请随时告知，我们为您补办。",
    ),
    "issue": (
        "会员卡即时发卡凭条",
        "{occasion}，谨以此卡相贺：当场发卡，不收任何费用。",
        "会员卡仅限本人使用。如有遗失或损坏，请随时告知，我们为您补办。",
    ),
    "renew": ("会员卡续期凭条", "您的会员卡已续期一年，感谢您一路相伴。"),
    "replace": (
        "会员卡补办凭条",
        "因原卡{loss}，已为您补办新卡。",
        "原卡号{former}自即日起停用，不再启用。",
        "您的积分、余额与记录均不受影响。",
    ),
    "give_back": ("会员卡退还凭条", "依您的意愿，您的会员卡自即日起停用。感谢您长久以来的支持。"),
    "expire": (
        "会员卡到期通知",
        "您的会员卡已过有效期。如愿续期，请在方便时告诉我们，当场即可办妥。",
    ),
    "warn": (
        "会员卡使用警告函",
        "关于您会员卡的使用，有一事需要正式告知您。",
        "事由：{reason}",
        "请在{until}之前与我们联系并予以改正。逾期未改正的，本店可能暂停或取消您的会员资格，或将积分清零。",
        "如您认为情况有出入，可随时向本店提出申诉，我们必认真核实并答复。",
    ),
    "lift_warning": (
        "警告撤销通知",
        "此前的警告自即日起撤销，会员卡照常使用。感谢您的理解。",
        "说明：{reason}",
    ),
    "suspend": (
        "会员卡暂停通知",
        "警告期限已过，您的会员卡自{day}起暂停使用。",
        "暂停期至{until}为止，期满自动恢复。",
        "暂停期间不累积积分，也不能兑换积分；账户余额仍归您所有，可照常使用或办理退还。",
        "事由：{reason}",
        "如您认为情况有出入，可随时向本店提出申诉，我们必认真核实并答复。",
    ),
    "resume": ("会员卡恢复通知", "您的会员卡自{day}起恢复使用，各项权益照旧。", "说明：{own}"),
    "clear_points": (
        "积分清零通知",
        "警告期限已过，您账户中的积分已于{day}清零。",
        "事由：{reason}",
        "如您认为情况有出入，可随时向本店提出申诉，我们必认真核实并答复。",
    ),
    "cancel": (
        "会员资格取消通知",
        "警告期限已过，您的会员资格自{day}起取消，会员卡同时停用。",
        "事由：{reason}",
        "账户中如有余额，请与我们联系办理。",
        "如您认为情况有出入，可随时向本店提出申诉，我们必认真核实并答复。",
    ),
    "appeal": (
        "申诉受理回执",
        "您就{what}提出的申诉，我们已经收到，将认真核实后答复您。",
        "申诉内容：{reason}",
    ),
    "grant": (
        "申诉答复函",
        "您于{appealed_on}就{what}提出的申诉，经核实，予以采纳，原处理自即日起撤销。",
        "说明：{reason}",
        "给您带来不便，谨致歉意。",
    ),
    "refuse": (
        "申诉答复函",
        "您于{appealed_on}就{what}提出的申诉，我们已认真核实，未能采纳，原处理维持不变。",
        "说明：{reason}",
        "感谢您的来信与理解。",
    ),
    "lift_ban": ("重新申请通知", "经店主同意，您可以重新申请本店会员卡。期待与您再次相见。"),
}
_JAPANESE: Final[_Texts] = {
    "apply": (
        "会員カードお申し込み控え",
        "このたびは会員カードをお申し込みいただき、誠にありがとうございます。カードは{ready}よりお渡しできます。ご用意が整いましたら、お電話でお知らせいたします。",
        "会員カードはお一人様一枚、ご本人様に限りご利用いただけます。有効期間はお渡しの日から一年間です。",
    ),
    "ready": (
        "会員カードお受け取りのご案内",
        "お申し込みいただいた会員カードができあがりました。ご都合のよい折にお受け取りください。",
        "お受け取りの際は、この控えをお見せください。それまで大切にお預かりいたします。",
    ),
    "collect": (
        "会員カードお渡し控え",
        "会員カードを本日お渡しいたしました。末永くご愛顧くださいますようお願い申し上げます。",
        "カードはご本人様に限りご利用いただけます。紛失・破損の際は、再発行いたしますのでお申し付けください。",
    ),
    "issue": (
        "会員カード即日発行控え",
        "{occasion}、心よりお祝い申し上げます。お祝いとして、会員カードを無料で即日発行いたしました。",
        "カードはご本人様に限りご利用いただけます。紛失・破損の際は、再発行いたしますのでお申し付けください。",
    ),
    "renew": (
        "会員カード更新控え",
        "会員カードを一年間更新いたしました。日頃のご愛顧に厚く御礼申し上げます。",
    ),
    "replace": (
        "会員カード再発行控え",
        "カードの{loss}により、新しいカードを再発行いたしました。",
        "旧カード番号{former}は本日をもって無効となり、今後ご利用いただけません。",
        "ポイント、お預かり残高、お買い上げの記録はそのまま引き継がれます。",
    ),
    "give_back": (
        "会員カードご返却控え",
        "ご希望により、会員カードのご利用を本日をもって終了いたしました。長らくのご愛顧に心より御礼申し上げます。",
    ),
    "expire": (
        "会員カード期限切れのご案内",
        "会員カードの有効期限が過ぎました。更新をご希望の際は、その場で承りますのでお申し付けください。",
    ),
    "warn": (
        "会員カードご利用についての警告",
        "会員カードのご利用につきまして、書面にてお知らせいたします。",
        "理由：{reason}",
        "{until}までにご連絡のうえ、お改めくださいますようお願いいたします。期限を過ぎても改められない場合は、会員カードの利用停止、会員資格の取り消し、またはポイントの取り消しをさせていただくことがございます。",
        "事実と異なる点がございましたら、いつでも異議をお申し立てください。確認のうえ、必ず回答いたします。",
    ),
    "lift_warning": (
        "警告取り消しのお知らせ",
        "先の警告を本日付で取り消しました。カードはこれまでどおりご利用いただけます。",
        "補足：{reason}",
    ),
    "suspend": (
        "会員カード利用停止のお知らせ",
        "警告の期限が過ぎましたため、{day}より会員カードのご利用を停止いたします。",
        "停止期間は{until}までとし、期間の満了をもって再びご利用いただけます。",
        "利用停止中はポイントの加算・交換を控えさせていただきます。お預かり残高はこれまでどおりお使いいただけ、ご返金も承ります。",
        "理由：{reason}",
        "事実と異なる点がございましたら、いつでも異議をお申し立てください。確認のうえ、必ず回答いたします。",
    ),
    "resume": (
        "会員カード利用再開のお知らせ",
        "{day}より会員カードを再びご利用いただけます。特典はこれまでどおりです。",
        "補足：{own}",
    ),
    "clear_points": (
        "ポイント取り消しのお知らせ",
        "警告の期限が過ぎましたため、{day}付でポイントを取り消しました。",
        "理由：{reason}",
        "事実と異なる点がございましたら、いつでも異議をお申し立てください。確認のうえ、必ず回答いたします。",
    ),
    "cancel": (
        "会員資格取り消しのお知らせ",
        "警告の期限が過ぎましたため、{day}付で会員資格を取り消し、カードを無効といたしました。",
        "理由：{reason}",
        "お預かり残高がございましたら、お手続きをご案内いたしますのでご連絡ください。",
        "事実と異なる点がございましたら、いつでも異議をお申し立てください。確認のうえ、必ず回答いたします。",
    ),
    "appeal": (
        "異議申し立て受付控え",
        "{what}についての異議を承りました。確認のうえ、改めて回答いたします。",
        "お申し立ての内容：{reason}",
    ),
    "grant": (
        "異議申し立てへの回答",
        "{appealed_on}に承りました{what}についての異議は、確認の結果、お申し立てのとおりと認め、本日付で取り消しいたしました。",
        "補足：{reason}",
        "ご迷惑をおかけいたしましたこと、深くお詫び申し上げます。",
    ),
    "refuse": (
        "異議申し立てへの回答",
        "{appealed_on}に承りました{what}についての異議は、慎重に確認いたしましたが、お申し立てには添いかねる結果となりました。",
        "理由：{reason}",
        "何とぞご理解くださいますようお願い申し上げます。",
    ),
    "lift_ban": (
        "再お申し込みのご案内",
        "会員カードを改めてお申し込みいただけるようになりました。またお目にかかれますことを楽しみにしております。",
    ),
}
_APPEAL: Final = (
    "If you see this differently, you may appeal at any time: we will look into it and give you an answer."
)
_ENGLISH: Final[_Texts] = {
    "apply": (
        "Application for a card",
        "Thank you for applying for our card. It will be ready from {ready}; we will call you then.",
        "The card is for you alone, one to a person, and is valid for one year from the day you collect it.",
    ),
    "ready": (
        "Your card is ready",
        "The card you applied for is ready to be collected.",
        "Please bring this slip. There is no hurry: we keep the card safe for you.",
    ),
    "collect": (
        "Your card",
        "Your card was handed to you today. Thank you for your trust.",
        "The card is for you alone. Should it be lost or damaged, tell us and we will replace it.",
    ),
    "issue": (
        "Your card, with our best wishes",
        "{occasion}, we have issued your card at once and free of charge.",
        "The card is for you alone. Should it be lost or damaged, tell us and we will replace it.",
    ),
    "renew": ("Renewal of your card", "Your card has been renewed for one year. Thank you for your company."),
    "replace": (
        "Replacement of your card",
        "Your card was {loss}, and we have given you a new one.",
        "The old number {former} has stopped working from today and will not be used again.",
        "Your points, your balance and your purchases stay as they are.",
    ),
    "give_back": (
        "Return of your card",
        "As you wished, your card has stopped working from today. Thank you for your long company.",
    ),
    "expire": (
        "Your card has expired",
        "Your card has passed its last day. If you would like to renew it, we can do so in a moment.",
    ),
    "warn": (
        "Warning about the use of your card",
        "We have to write to you about the use of your card.",
        "Reason: {reason}",
        "Please speak to us and put this right before {until}.",
        "If it is not put right by then, your card may be suspended or cancelled, or your points cleared.",
        _APPEAL,
    ),
    "lift_warning": (
        "Your warning is lifted",
        "The warning we gave you is lifted from today. Your card goes on working as before.",
        "Note: {reason}",
    ),
    "suspend": (
        "Suspension of your card",
        "The deadline of our warning has passed, and your card is suspended from {day}.",
        "The suspension lasts until {until} and then ends by itself.",
        "Meanwhile no points are earned or redeemed. Your balance stays yours, to use or to have paid out.",
        "Reason: {reason}",
        _APPEAL,
    ),
    "resume": (
        "Your card works again",
        "From {day} you can use your card again, with all that goes with it.",
        "Note: {own}",
    ),
    "clear_points": (
        "Your points are cleared",
        "The deadline of our warning has passed, and your points were cleared on {day}.",
        "Reason: {reason}",
        _APPEAL,
    ),
    "cancel": (
        "Cancelling of your card",
        "The deadline of our warning has passed, and your card is cancelled from {day}.",
        "Reason: {reason}",
        "If there is a balance on your card, please come to us about it.",
        _APPEAL,
    ),
    "appeal": (
        "Your appeal",
        "We have received your appeal against {what}. We will look into it and give you an answer.",
        "What you told us: {reason}",
    ),
    "grant": (
        "Answer to your appeal",
        "We have looked into your appeal of {appealed_on} against {what}.",
        "You are right: it is taken back from today.",
        "Note: {reason}",
        "We apologise for the trouble this has given you.",
    ),
    "refuse": (
        "Answer to your appeal",
        "We have looked carefully into your appeal of {appealed_on} against {what}.",
        "We are sorry to say that it stands.",
        "Reason: {reason}",
        "Thank you for writing to us, and for your understanding.",
    ),
    "lift_ban": (
        "You may apply again",
        "You may apply for our card again. We look forward to seeing you.",
    ),
}
TEXTS: Final = {"zh_CN": _CHINESE, "ja": _JAPANESE, "en": _ENGLISH}
"""Language → step → the title and the paragraphs."""
NAMED: Final[dict[str, dict[str, str]]] = {
    "zh_CN": {
        "lost": "遗失", "damaged": "损坏", "birthday": "欣逢您的生日", "wedding": "欣逢您新婚之喜",
        "child_wedding": "欣逢您家子女新婚之喜", "warn": "警告", "suspend": "会员卡暂停",
        "clear_points": "积分清零", "cancel": "会员资格取消", "": "有关处理",
    },
    "ja": {
        "lost": "紛失", "damaged": "破損", "birthday": "お誕生日にあたり", "wedding": "ご結婚にあたり",
        "child_wedding": "お子様のご結婚にあたり", "warn": "警告", "suspend": "カードの利用停止",
        "clear_points": "ポイントの取り消し", "cancel": "会員資格の取り消し", "": "お取り扱い",
    },
    "en": {
        "lost": "lost", "damaged": "damaged", "birthday": "For your birthday", "wedding": "For your wedding",
        "child_wedding": "For the wedding in your family", "warn": "our warning",
        "suspend": "the suspension of your card", "clear_points": "the clearing of your points",
        "cancel": "the cancelling of your card", "": "what was done",
    },
}  # fmt: skip
"""Language → what a step was for, or answers."""
FACTS: Final = {
    "zh_CN": ("姓名", "卡号", "有效期至", "本人签名"),
    "ja": ("お名前", "カード番号", "有効期限", "ご署名"),
    "en": ("Name", "Card number", "Valid until", "Your signature"),
}
"""Language → what stands before name, number and end, and under the line on which she signs."""
