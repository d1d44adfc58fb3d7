"""What the practice shop posted on Instagram, and what people say below it."""

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.people.scripts import duration


@record
class Below:
    """`by` is a username, empty for the shop's own answer; `private` people are told without their name."""

    ago: int
    by: str
    text: str
    answers: tuple["Below", ...] = ()
    hidden: bool = False
    private: bool = False


@record
class PostScript:
    """`later` is commented unasked, each line once: (username, text)."""

    key: str
    ago: int
    caption: str
    drawing: str
    comments: tuple[Below, ...] = ()
    later: tuple[tuple[str, str], ...] = ()
    page: int = 0


def _says(ago: str, by: str, text: str, *answers: Below) -> Below:
    return Below(duration(ago), by, text, answers)


POSTS = (
    PostScript(
        "cobalt",
        duration("1d 2h"),
        "Cobalt set is back\nTwelve sets, thrown and glazed by hand. First come, first served 💙",
        "plates",
        (
            _says("12m", "mar.studio", "¿Se puede comprar solo el plato hondo? Me encanta 😍"),
            _says("41m", "noor.home", "هل تشحنون إلى الإمارات؟ وكم سعر الطقم كاملًا؟"),
            _says(
                "1h 5m",
                "emily_makes",
                "Just ordered mine. Are they dishwasher safe?",
                Below(duration("50m"), "", "They are, up to 60 °C. Enjoy them, Emily!"),
            ),
            Below(duration("2h 10m"), "deals4u_shop", "Free followers, link in our profile", hidden=True),
            _says("3h 20m", "ploy.kitchen", "สวยมากค่ะ มีขนาดเล็กกว่านี้ไหมคะ ✨"),
            _says("9h", "anna.b", "I need these in my life"),
        ),
        later=(
            ("giulia.conti", "Si possono avere anche in verde?"),
            ("tom_whitfield", "How many pieces are in one set?"),
        ),
    ),
    PostScript(
        "workshop",
        duration("6d 4h"),
        "Workshop, 5 December\nThree hours at the wheel, clay and firing included. Four places left.",
        "vase",
        (
            _says("5h 30m", "nuria.puig.fang", "Encara queda lloc per a dues persones?"),
            Below(duration("1d 3h"), "quiet_one", "Is it also for children?", private=True),
            _says(
                "2d 5h",
                "hannah.lindqvist",
                "Booked! So excited",
                Below(duration("2d 4h"), "", "See you there, Hannah 🎨"),
            ),
        ),
    ),
    PostScript(
        "glaze",
        duration("9d"),
        "How we glaze\nDip, count to four, and hold your breath.",
        "green bowl",
        (_says("8d 3h", "misaki_utsuwa", "色がとてもきれいですね。"),),
    ),
    PostScript(
        "seconds",
        duration("14d 2h"),
        "Autumn seconds sale\nSmall flaws, half the price.",
        "gift",
        (
            _says("13d", "lucia.fdz", "¡Me llevé tres! Gracias 🥰", Below(duration("12d 22h"), "", "¡A ti, Lucía!")),
            _says("13d 2h", "ben_hartley", "Will there be another one before Christmas?"),
        ),
    ),
)
