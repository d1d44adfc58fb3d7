"""What the owner says about the shop: lines by topic, each of which may be sent to a customer word for word."""

from collections.abc import Mapping
from enum import StrEnum

from conwerz_desktop.domain.records import record


class FactTopic(StrEnum):
    HOURS = "hours"
    PRICES = "prices"
    DELIVERY = "delivery"
    RETURNS = "returns"
    PAYMENT = "payment"
    PLACE = "place"
    PRODUCTS = "products"
    OTHER = "other"


LONGEST = 4_000  # characters a topic
Facts = Mapping[FactTopic, str]


@record
class Fact:
    """One line. `key` tells it from others as long as it stays as it is."""

    topic: FactTopic
    text: str
    number: int

    @property
    def key(self) -> str:
        return f"{self.topic}/{self.number}"


def lines(facts: Facts) -> tuple[Fact, ...]:
    """Every line that says something, in the order of the topics."""
    found: list[Fact] = []
    for topic in FactTopic:
        said = (" ".join(line.split()) for line in facts.get(topic, "").splitlines())
        found += [Fact(topic, line, number) for number, line in enumerate(filter(None, said))]
    return tuple(found)


# What customers ask about, in the nine languages: words by which a line is found that has none of the question's own.
ASKED: Mapping[FactTopic, tuple[str, ...]] = {
    FactTopic.HOURS: (
        "open*", "hours", "close*", "abierto*", "abrís", "abren", "horario*", "cerráis", "aberto*", "abrem", "horário*",
        "ouvert*", "ouvrez", "horaire*", "fermez", "geöffnet", "öffnungszeit*", "offen", "geschlossen", "buka", "tutup",
        "jam buka", "مفتوح", "مفتوحين", "تفتحون", "دوام", "ساعات", "खुला", "खुली", "बंद", "समय", "เปิด", "ปิด", "เวลา",
    ),
    FactTopic.PRICES: (
        "price*", "cost*", "how much", "cuánto", "cuesta*", "precio*", "preço*", "quanto", "custa*", "prix", "combien",
        "coûte*", "preis*", "kostet", "kosten", "wie viel", "wieviel", "harga*", "harganya", "berapa", "سعر", "بكم",
        "كم", "أسعار", "कीमत", "दाम", "कितने", "कितना", "ราคา", "เท่าไหร่", "เท่าไร",
    ),
    FactTopic.DELIVERY: (
        "ship*", "deliver*", "post", "send", "arrive*", "envío*", "envías", "envían", "enviáis", "entrega*", "llega*",
        "frete", "envia*", "enviam", "livr*", "expédi*", "envoi*", "versand*", "versend*", "liefer*", "verschick*",
        "kirim*", "pengiriman", "ongkir", "شحن", "توصيل", "ترسلون", "توصلون", "डिलीवरी", "शिपिंग", "भेजते", "भेज",
        "จัดส่ง", "ส่ง",
    ),
    FactTopic.RETURNS: (
        "return*", "refund*", "exchange*", "broken", "devolu*", "devolver", "cambio*", "reembolso*", "troca*",
        "retour*", "rembours*", "échange*", "rückgabe*", "zurückgeben", "umtausch*", "retur", "tukar*", "kembalikan",
        "إرجاع",
        "استرجاع", "استبدال", "वापस", "वापसी", "बदल", "คืน", "เปลี่ยน",
    ),
    FactTopic.PAYMENT: (
        "pay*", "card", "cash", "bizum", "paypal", "transfer", "pagar", "pago*", "tarjeta*", "efectivo", "pagamento*",
        "cartão", "pix", "paiement*", "payer", "carte", "espèces", "zahl*", "bezahl*", "karte", "überweis*", "bayar*",
        "pembayaran", "kartu", "دفع", "الدفع", "بطاقة", "भुगतान", "कार्ड", "จ่าย", "ชำระ", "โอน",
    ),
    FactTopic.PLACE: (
        "where", "address", "location", "dónde", "dirección", "ubicación", "onde", "endereço", "où", "adresse", "wo",
        "anschrift", "di mana", "dimana", "alamat", "lokasi", "أين", "وين", "عنوان", "موقع", "कहाँ", "कहां", "पता",
        "ที่ไหน", "ที่อยู่", "อยู่ไหน",
    ),
}  # fmt: skip
