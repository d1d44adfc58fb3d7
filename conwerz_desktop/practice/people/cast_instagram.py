# ruff: noqa: RUF001 - people write in their own scripts
"""The shop's customers on Instagram: Arabic, English, Japanese, Italian."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.people.scripts import Script, says, shop

INSTAGRAM = (
    Script(
        key="sara",
        channel=Channel.INSTAGRAM,
        name="سارة الحداد",
        username="sara.alhaddad",
        history=(
            says("2d 1h", "مرحباً، أعمالكم جميلة جداً! 😍"),
            shop("2d", "Thank you so much, Sara! 💙"),
            says("23h 14m", "أريد طقم فناجين هدية لأمي"),
            says("23h 12m", "هل يمكنكم تغليفها كهدية؟ 🎁", "gift"),
        ),
        replies=("رائع، شكراً لكم! 🌸", "سأطلبها الليلة إن شاء الله."),
    ),
    Script(
        key="emily",
        channel=Channel.INSTAGRAM,
        name="Emily Carter",
        username="emily.carter",
        history=(
            says("6h 30m", "Hi! Could you mend a chipped rim? 😊", "chipped cup"),
            says("6h 29m", "It was a present, so I'd rather not replace it."),
        ),
        later=("It's the blue-grey glaze from two summers ago, if that helps.", "How long would a repair take?"),
        replies=("Amazing, thank you!! I'll post it tomorrow.", "You are the best 💛"),
    ),
    Script(
        key="mar",
        channel=Channel.INSTAGRAM,
        name="Mar Vidal",
        username="mar.studio",
        history=(
            says("3h 50m", "We're styling a shoot on Friday and would love to borrow six plates."),
            shop("3h 20m", "Sounds lovely! Which ones did you have in mind?"),
            says("3h 2m", "These, with the white rim. Full credit of course ✨", "plates"),
        ),
        later=("The shoot is at our studio in Gràcia, we can pick them up.",),
        replies=("You made our week, thank you ✨", "We'll be there at nine on Friday."),
    ),
    Script(
        key="misaki",
        channel=Channel.INSTAGRAM,
        name="田中 美咲",
        username="misaki_utsuwa",
        history=(
            says("10h 45m", "はじめまして。日本への発送は可能でしょうか？"),
            shop("10h 20m", "Hello Misaki! Yes, we ship to Japan, about ten days."),
            says("10h 2m", "ありがとうございます！緑の鉢を二つお願いしたいです。", "green bowl"),
        ),
        later=("割れ物なので、梱包をしっかりお願いできますか？", "送料はおいくらになりますか？"),
        replies=("ご丁寧にありがとうございます😊", "届くのを楽しみにしています！"),
    ),
    Script(
        key="giulia",
        channel=Channel.INSTAGRAM,
        name="Giulia Conti",
        username="giulia.conti",
        history=(
            says("5d 6h", "Ciao! Fate anche corsi per bambini?"),
            shop("5d 5h", "Ciao Giulia! Sì, il mercoledì pomeriggio, dai sei anni."),
            says("5d 4h", "Bellissimo, ne parlo con le altre mamme!"),
            says("15h 30m", "Eccomi: saremmo in cinque. C'è posto mercoledì prossimo?"),
        ),
        later=("I bambini devono portare qualcosa?",),
        replies=("Perfetto, a mercoledì! 🎨", "Grazie mille!"),
    ),
    Script(
        key="nuria",
        channel=Channel.INSTAGRAM,
        page=1,
        name="Núria Puig",
        username="nuria.puig.fang",
        history=(
            says("1d 3h", "Hola! Feu tallers de torn per a principiants?"),
            shop("1d 2h", "Hola Núria! Sí, cada dijous al vespre."),
            says("4h 25m", "Perfecte, m'hi apunto. Com es paga?"),
        ),
        later=("I quantes persones som al grup?",),
        replies=("Fet! Fins dijous 🙌",),
    ),
)
