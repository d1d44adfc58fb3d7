"""A believable shop in a real store: what the screens are looked at and tested with."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import comments, connections, conversations, messages
from conwerz_desktop.store.database import Store, Writing

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

PAGE = Asset(Channel.MESSENGER, "1001")
INSTAGRAM = Asset(Channel.INSTAGRAM, "1784")
NUMBER = Asset(Channel.WHATSAPP, "1050")
SHOP = {PAGE: "Bella Ceramics", INSTAGRAM: "@bellaceramics", NUMBER: "+34 600 123 456"}


@dataclass(frozen=True)
class Said:
    """`ago` is milliseconds before now; who says it follows from `progress`: customers' messages are received."""

    ago: int
    text: str = ""
    progress: Progress = Progress.RECEIVED
    parts: tuple[Attachment, ...] = ()
    answers: int | None = None  # the place of the message it quotes
    problem: str | None = None
    reaction: str = ""
    unsent: bool = False
    author: Author | None = None


@dataclass(frozen=True)
class Talk:
    asset: Asset
    person: str
    profile: Profile
    said: tuple[Said, ...] = field(default=())
    read: bool = True


PHOTO = Attachment(Kind.IMAGE, url="https://scontent.example/plates.png")

LUCIA = Talk(
    NUMBER,
    "34600987654",
    Profile("Lucía Fernández", phone="34600987654"),
    (
        Said(DAY + 6 * HOUR, "Los cuencos verdes salieron ayer. ¡Disfrútalos!", Progress.READ),
        Said(DAY + 1 * HOUR, "Llegaron perfectos, mil gracias 🥰"),
        Said(82 * MINUTE, "Hola 👋 ¿Os queda este?", parts=(PHOTO,)),
        Said(
            75 * MINUTE,
            "¡Hola, Lucía! Sí, nos quedan dos juegos. ¿Para cuántas personas sería?",
            Progress.READ,
            reaction="❤️",
        ),
        Said(71 * MINUTE, parts=(Attachment(Kind.VOICE),)),
        Said(65 * MINUTE, "Para seis. ¿Podríais enviarlo a Sevilla antes del sábado?", answers=3),
        Said(62 * MINUTE, "Es para el cumpleaños de mi madre."),
        Said(
            60 * MINUTE,
            "Sí, llega el viernes. Te mando el enlace de pago.",
            Progress.FAILED,
            problem="permission_missing",
        ),
    ),
)
TALKS = (
    LUCIA,
    Talk(
        PAGE,
        "7700000000000002",
        Profile("สมชาย ใจดี"),
        (
            Said(3 * HOUR, "สวัสดีครับ ชามใบนี้ยังมีอยู่ไหมครับ"),
            Said(2 * HOUR, "มีค่ะ ส่งได้พรุ่งนี้", Progress.READ),
            Said(100 * MINUTE, "ขอสีเขียวสองใบครับ ส่งถึงเชียงใหม่วันไหนครับ ถ้าส่งก่อนวันเสาร์ได้จะดีมากเลยครับ"),
            Said(95 * MINUTE, "ขอบคุณครับ มีสีเขียวไหมครับ 🙏"),
        ),
        read=False,
    ),
    Talk(
        NUMBER,
        "919812345678",
        Profile("प्रिया शर्मा", phone="919812345678"),
        (
            Said(4 * HOUR, "आपका बहुत धन्यवाद, मुझे हरा वाला बहुत पसंद आया।"),
            Said(130 * MINUTE, "क्या यह प्लेट माइक्रोवेव में चलेगी?"),
        ),
        read=False,
    ),
    Talk(PAGE, "7700000000000004", Profile("Tom Whitfield"), (Said(150 * MINUTE, parts=(PHOTO,)),)),
    Talk(
        INSTAGRAM,
        "8800000000000005",
        Profile("mar.studio", "mar.studio"),
        (Said(4 * HOUR, parts=(Attachment(Kind.STORY),)), Said(230 * MINUTE, "Thank you for the lovely mug!")),
    ),
    Talk(
        PAGE,
        "7700000000004821",
        Profile(),
        (
            Said(5 * HOUR, "Do you ship to Ireland? I saw https://bella.example/shipping but it only names Spain."),
            Said(290 * MINUTE, "Yes, in four days.", Progress.UNKNOWN),
        ),
    ),
    Talk(
        INSTAGRAM,
        "8800000000000007",
        Profile("Emily Carter", "emily.makes"),
        (
            Said(6 * HOUR, "Could you mend a chipped rim? 😊"),
            Said(5 * HOUR, "Of course! Send us a photo.", Progress.DELIVERED),
        ),
    ),
    Talk(
        INSTAGRAM,
        "8800000000000008",
        Profile("سارة الحداد", "sara.h"),
        (
            Said(24 * HOUR, "مرحبًا، هل يمكن نقش اسم على الكوب؟"),
            Said(23 * HOUR + 11 * MINUTE, "هل يمكنكم تغليفها كهدية؟ 🎁 وكم يستغرق التوصيل إلى برشلونة من فضلكم؟"),
        ),
        read=False,
    ),
    Talk(
        NUMBER,
        "34611222333",
        Profile("Joaquín Ríos", phone="34611222333"),
        (Said(3 * DAY, "¿Hacéis talleres los sábados?"), Said(2 * DAY, parts=(Attachment(Kind.VOICE),))),
    ),
    Talk(
        NUMBER,
        "971500000000",
        Profile("ليلى منصور", phone="971500000000"),
        (
            Said(3 * DAY + 5 * HOUR, "السلام عليكم 🌿 هل طقم العشاء لاثني عشر شخصًا متوفر باللون الأخضر؟"),
            Said(3 * DAY + 4 * HOUR, "وعليكم السلام يا ليلى! نعم، ويمكننا نقش الأسماء عليه.", Progress.READ),
            Said(3 * DAY + 3 * HOUR, "رائع! كم يستغرق ذلك؟ الحفل يوم 12 ديسمبر.", answers=1, reaction="👍"),
            Said(3 * DAY + 2 * HOUR, unsent=True),
        ),
    ),
    Talk(
        PAGE,
        "7700000000000011",
        Profile("Hannah Lindqvist"),
        (
            Said(4 * DAY, "Is the big blue vase still there?"),
            Said(4 * DAY - HOUR, "It is, we kept it for you.", Progress.READ),
        ),
    ),
    Talk(
        PAGE,
        "7700000000000012",
        Profile("田中 美咲"),
        (
            Said(5 * DAY, "こんにちは。日本への発送は可能ですか"),
            Said(5 * DAY - HOUR, "Yes, it takes about ten days.", Progress.READ),
        ),
    ),
)


def connect(store: Store, shop: dict[Asset, str] = SHOP) -> None:
    def write(writing: Writing) -> None:
        for asset, name in shop.items():
            connections.add(writing, asset, name, held_by_business=asset.channel is Channel.WHATSAPP)

    store.write(write).result()


def fill(store: Store, talks: Iterable[Talk] = TALKS) -> list[int]:
    """Returns the conversations' row numbers, in order."""
    return store.write(lambda writing: [talk(writing, each) for each in talks]).result()


def talk(writing: Writing, each: Talk) -> int:
    asset = connections.find(writing.db, each.asset)
    assert asset is not None
    conversation = conversations.upsert(writing, asset.id, each.person, each.profile, writing.now)
    for place, said in enumerate(each.said):
        _say(
            writing,
            asset.id,
            conversation,
            f"m_{each.person}_{place:04}",
            said,
            f"m_{each.person}_{said.answers or 0:04}",
        )
    conversations.refresh(writing)
    if each.read:
        conversations.see(writing, conversation)
        conversations.refresh(writing)
    return conversation


def comment(store: Store, texts: Iterable[str] = ("Is the bowl sold alone?", "Dishwasher safe?")) -> None:
    """People write below one of the shop's posts: each text is name and words, and is answered with itself."""

    def write(writing: Writing) -> None:
        asset = connections.find(writing.db, INSTAGRAM)
        assert asset is not None
        for place, text in enumerate(texts):
            at = writing.now - (place + 1) * HOUR
            comments.put(writing, asset.id, Comment(f"c{place}", "post", at, text, username=text))
            comments.put(writing, asset.id, Comment(f"o{place}", "post", at + MINUTE, text, f"c{place}", by_shop=True))

    store.write(write).result()


def says(store: Store, each: Talk, meta_id: str, text: str, sent_at: int) -> int:
    """A customer writes now. Returns the message's row number."""

    def write(writing: Writing) -> int:
        asset = connections.find(writing.db, each.asset)
        assert asset is not None
        conversation = conversations.upsert(writing, asset.id, each.person, each.profile, writing.now)
        new = messages.NewMessage(
            conversation, asset.id, meta_id, Author.CUSTOMER, Content(text), sent_at, Progress.RECEIVED
        )
        message = messages.add(writing, new)
        conversations.refresh(writing)
        assert message is not None
        return message

    return store.write(write).result()


def _say(writing: Writing, asset: int, conversation: int, meta_id: str, said: Said, quoted: str) -> None:
    author = said.author or (Author.CUSTOMER if said.progress is Progress.RECEIVED else Author.OWNER)
    content = Content(said.text, said.parts, None if said.answers is None else quoted)
    at = writing.now - said.ago
    new = messages.NewMessage(conversation, asset, meta_id, author, content, at, said.progress)
    message = messages.add(writing, new)
    assert message is not None
    if said.problem:
        messages.set_progress(writing, message, said.progress, said.problem)
    if said.reaction:
        reaction = messages.Reaction(said.reaction, by_shop=author is Author.CUSTOMER)
        messages.react(writing, asset, conversation, meta_id, reaction, at)
    if said.unsent:
        messages.unsend(writing, message, at)
