"""The templates that Bella Ceramics has written so far, in every state that Meta knows for them."""

from conwerz_desktop.practice.world.templates import Json, Templates

_ADDRESS = "Bella Ceramics, Calle de la Luna 8"


def write(book: Templates) -> None:
    ready = _body(
        "Hello {{1}}, your order {{2}} is ready. You can collect it until {{3}} at our shop.",
        ("Lucía", "1042", "Saturday"),
    )
    heading = {"type": "HEADER", "format": "TEXT", "text": "Your ceramics are ready"}
    parts = [heading, ready, _footer(_ADDRESS), _replies("I will come", "Please send it")]
    book.add("order_ready", "en", "UTILITY", parts, status="APPROVED", quality="GREEN")
    listo = _body(
        "Hola {{1}}, tu pedido {{2}} está listo. Puedes recogerlo hasta el {{3}} en la tienda.",
        ("Lucía", "1042", "sábado"),
    )
    book.add("order_ready", "es", "UTILITY", [listo, _footer(_ADDRESS)], status="APPROVED", quality="GREEN")
    asked = _body(
        "Hello {{1}}, thank you for your question about {{2}}. May we answer you here?", ("Tom", "the blue vase")
    )
    parts = [asked, _replies("Yes, please")]
    book.add("we_will_answer", "en", "UTILITY", parts, status="APPROVED", quality="YELLOW")
    on_its_way = _body("Hello {{1}}, your parcel with {{2}} is on its way to you.", ("Lucía", "the blue vase"))
    picture = {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["https://example.org/sample.png"]}}
    follow = {
        "type": "URL",
        "text": "Follow the parcel",
        "url": "https://parcels.example/{{1}}",
        "example": ["https://parcels.example/ES1042"],
    }
    parts = [picture, on_its_way, _footer(_ADDRESS), {"type": "BUTTONS", "buttons": [follow]}]
    book.add("parcel_on_its_way", "en", "UTILITY", parts, status="APPROVED", quality="GREEN")
    spring = _body(
        "Our spring workshops begin on {{1}}. Places are few: answer here and we keep one for you.", ("2 March",)
    )
    book.add("spring_workshop", "en", "MARKETING", [spring, _footer("Answer STOP to hear no more")])
    loud = _body("Last chance. Buy now, before everything is gone.")
    book.add("last_chance", "en", "MARKETING", [loud], status="REJECTED", reason="ABUSIVE_CONTENT")
    kiln = _body("Esta semana, todo lo que salga del horno con un 10 % menos.")
    book.add("kiln_sale", "es", "MARKETING", [kiln], status="PAUSED", quality="RED")


def _body(text: str, examples: tuple[str, ...] = ()) -> Json:
    return {"type": "BODY", "text": text} | ({"example": {"body_text": [list(examples)]}} if examples else {})


def _footer(text: str) -> Json:
    return {"type": "FOOTER", "text": text}


def _replies(*titles: str) -> Json:
    return {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": title} for title in titles]}
