"""A good customer of many weeks: enough short messages to scroll through, the same ones at every start."""

from collections.abc import Iterator
from random import Random

from conwerz_desktop.practice.people.scripts import Line
from conwerz_desktop.practice.world.clock import DAY, MINUTE

EXCHANGES = 80
FIRST, LAST = 40 * DAY, 3 * DAY  # before practice began
_PIECES = (
    "cuencos azules", "platos hondos", "vasos pequeños", "jarrones altos", "platillos de café", "azulejos del baño",
    "botes con tapa", "cuencos verdes", "platos de postre", "vasos de barro",
)  # fmt: skip
_ASKED = (
    ("Buenos días ☀️ ¿Os quedan {}?", "¡Buenos días, Lucía! Sí, nos quedan {}."),
    ("¿Cuándo volvéis a tener {}?", "Los sacamos del horno en {} días."),
    ("¿A cuánto están los {}?", "A {} € cada uno."),
    ("Me encantan los {} nuevos 😍", "¡Gracias! Solo hemos hecho {}."),
    ("¿Los {} van al microondas?", "Sí, hasta {} minutos sin problema."),
    ("¿Me apartas unos {}?", "Claro, te aparto {}."),
    ("Ya han llegado los {}, perfectos 👌", "¡Qué bien! Venían {} en la caja, ¿verdad?"),
    ("¿Hacéis los {} en blanco?", "Sí, a partir de {} piezas."),
    ("Mi hermana quiere los mismos {}", "Dile que le guardamos {} 😊"),
    ("¿Cuánto pesan los {}?", "Unos {}00 gramos."),
    ("Se me ha roto uno de los {} 😢", "¡Vaya! Nos quedan {} iguales, te mandamos uno."),
    ("¿Puedo recoger los {} en la tienda?", "Sí, abrimos hasta las {}."),
)
_THANKS = ("Genial, gracias", "Vale, perfecto", "Estupendo ❤️", "Ah, muy bien", "¡Mil gracias!", "Lo pienso y te digo")


def long_story(seed: str) -> tuple[Line, ...]:
    """Oldest first; each exchange is a question, an answer and now and then a word of thanks."""
    return tuple(_lines(Random(seed)))  # noqa: S311 - repeatable is the point


def _lines(chance: Random) -> Iterator[Line]:
    step = (FIRST - LAST) // EXCHANGES
    for number in range(EXCHANGES):
        ago = FIRST - number * step
        question, answer = _ASKED[(number * 5 + chance.randrange(3)) % len(_ASKED)]
        yield Line(ago, question.format(chance.choice(_PIECES)))
        yield Line(ago - 6 * MINUTE, answer.format(chance.randrange(3, 10)), by_shop=True, is_read=True)
        if chance.random() < 0.5:
            yield Line(ago - 9 * MINUTE, chance.choice(_THANKS))
