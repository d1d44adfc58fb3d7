# ruff: noqa: E501, RUF001 (words of many languages, one language a line)
"""What customers and shops write: everyday words of thirteen languages, and made-up rare ones, in believable lengths."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

SHARE: Mapping[str, int] = {
    "es": 26, "en": 22, "pt": 9, "de": 8, "fr": 7, "ar": 7, "tr": 4, "ru": 4, "hi": 4, "vi": 3, "th": 2, "zh": 2, "ja": 2,
}  # fmt: skip

_COMMON = {
    "es": "el la que de tienes para puede cuando pedido gracias precio talla cuánto envío hoy todavía niño mañana señora cuenco plato verde",
    "en": "the is you have it for can this when order please thank price size how much does delivery do today still bowl plate green",
    "pt": "o a que de tem para pode quando pedido obrigada preço tamanho quanto entrega hoje ainda amanhã você não tigela prato verde",
    "de": "die ist sie haben für kann wann bitte danke preis größe wie viel lieferung heute noch grüße möchte schön straße schale teller",
    "fr": "le la est vous avez pour quand commande merci prix taille combien livraison bonjour été déjà même garçon où bol assiette vert",
    "ar": "هل من في على كم السعر الطلب شكرا التوصيل اليوم مقاس لون متى أريد إلى الآن جديد موجود رقم عندكم طبق أخضر",
    "tr": "bu için var mı ne zaman sipariş lütfen teşekkürler fiyat beden kaç teslimat bugün hâlâ güzel çok şey iyi kase tabak yeşil",
    "ru": "это вы есть для когда можно заказ пожалуйста спасибо цена размер сколько доставка сегодня ещё привет миска тарелка зелёная",
    "hi": "क्या यह है मुझे चाहिए कब ऑर्डर धन्यवाद कीमत साइज़ कितना डिलीवरी आज अभी नमस्ते हरा कटोरा प्लेट और के लिए",
    "vi": "tôi bạn có không đơn hàng cảm ơn giá bao nhiêu giao hôm nay còn được xin chào đẹp màu cỡ bát đĩa xanh",
    "th": "สวัสดีค่ะ ราคา เท่าไหร่ มีสีเขียว ไหมคะ ส่งถึง วันไหน ขอบคุณ ครับ ชาม จาน ใบใหญ่ ใบเล็ก ยังมี อยู่ พร้อมส่ง วันนี้ พรุ่งนี้ โอนแล้ว ค่าส่ง",
    "zh": "你好 请问 这个 还有 吗 多少钱 什么时候 发货 谢谢 尺寸 颜色 绿色 碗 盘子 今天 明天 可以 订单 地址 快递",
    "ja": "こんにちは これは まだ ありますか いくら ですか いつ 届きますか ありがとう サイズ 色 緑 茶碗 皿 今日 明日 注文 住所 送料 お願いします",
}
_SYLLABLES = {
    "ar": "با تر سم كل ين دو رش فا نو مي لق حس", "ru": "ка ло ми ра стр но ве ди пу шен гор тя",
    "hi": "का मि रा लू ने टी पो सा गर वी", "th": "กา มี นู โล ปิ ตะ ราย วัน คอง เสน",
    "zh": "山 水 木 火 土 金 花 石 风 云 月 星", "ja": "か み な ろ さ と き ゆ は む",
}  # fmt: skip
_LATIN = "ba con der fil gra hou kin lem mos nat por quil ras ster tun vel wim yor zen ché für añ"
_UNSPACED = ("th", "zh", "ja")
_ENDINGS = ("", "", "?", "?", ".", "!", " 🙏", " 😊", " 🥰")
_RARE_WORDS = 6_000  # a language; with Zipf's law these make an index large
_SENTENCES = 3_000  # a language and speaker

NAMES: Mapping[str, tuple[str, str]] = {
    "es": ("Lucía Carlos María Joaquín Elena Pablo Carmen Javier", "Fernández García Ríos Ortega Molina Vidal"),
    "en": ("Emily Tom Hannah Oliver Grace Jack Amelia Harry", "Carter Whitfield Hughes Bennett Shaw Doyle"),
    "pt": ("Beatriz João Inês Tiago Marta Rui", "Silva Costa Pereira Almeida Sousa"),
    "de": ("Anna Jürgen Lena Tobias Greta Björn", "Müller Weiß Schröder Köhler Busch"),
    "fr": ("Chloé Hugo Manon Théo Camille Zoé", "Lefèvre Moreau Girard Rousseau"),
    "ar": ("سارة ليلى عمر يوسف نور هدى", "الحداد منصور النجار حسن العلي"),
    "tr": ("Ayşe Mehmet Elif Çağla Emre", "Yılmaz Demir Şahin Öztürk"),
    "ru": ("Анна Иван Ольга Мария Дмитрий", "Иванова Петров Смирнова Кузнецов"),
    "hi": ("प्रिया राहुल अनीता विजय नेहा", "शर्मा पटेल सिंह गुप्ता"),
    "vi": ("Linh Minh Hương Tuấn Thảo", "Nguyễn Trần Lê Phạm"),
    "th": ("สมชาย สมหญิง มาลี ประยุทธ อรุณ", "ใจดี ศรีสุข ทองดี วงศ์ไทย"),
    "zh": ("伟 芳 娜 秀英 敏 静", "王 李 张 刘 陈"),
    "ja": ("美咲 大輝 さくら 健 陽子", "田中 佐藤 鈴木 高橋"),
}


@dataclass(frozen=True, slots=True)
class Speech:
    """What people say in one language: sentences to put messages together from."""

    language: str
    sentences: tuple[str, ...]

    def message(self, chance: random.Random) -> str:
        """One to four sentences, most often one; the middle one has 80 characters."""
        count = chance.choices((1, 2, 3, 4), (60, 25, 10, 5))[0]
        said = " ".join(chance.choices(self.sentences, k=count))
        return f"{said} #{chance.randrange(100_000)}" if chance.random() < 0.15 else said


def speech(language: str, chance: random.Random) -> Speech:
    words, weights = _words(language, chance)
    return Speech(language, tuple(_sentence(language, words, weights, chance) for _ in range(_SENTENCES)))


def name(language: str, chance: random.Random) -> str:
    first, last = NAMES[language]
    return f"{chance.choice(first.split())} {chance.choice(last.split())}"


def _sentence(language: str, words: list[str], weights: list[float], chance: random.Random) -> str:
    chosen = chance.choices(words, cum_weights=weights, k=min(30, 3 + int(chance.expovariate(0.16))))
    return ("" if language in _UNSPACED else " ").join(chosen).capitalize() + chance.choice(_ENDINGS)


def _words(language: str, chance: random.Random) -> tuple[list[str], list[float]]:
    syllables = _SYLLABLES.get(language, _LATIN).split()
    rare = ("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(_RARE_WORDS))
    words = list(dict.fromkeys([*_COMMON[language].split(), *rare]))
    return words, list(accumulate(1 / (rank + 6) for rank in range(len(words))))
