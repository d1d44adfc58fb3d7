"""Signs that a person must answer, in the nine languages: rules of this computer, which no model is asked about."""

PERSON = (
    # English
    "human", "a person", "real person", "somebody real", "someone real", "agent", "representative", "operator",
    "talk to someone", "speak to someone", "speak with someone", "are you a bot", "is this a bot",
    "not a bot", "owner", "manager",
    # Spanish
    "humano", "humana", "una persona", "persona real", "agente", "operador*", "hablar con alguien",
    "eres un bot", "encargad*",
    # Portuguese
    "uma pessoa", "pessoa real", "atendente", "falar com alguém", "é um robô", "gerente",
    # French
    "humain", "humaine", "une personne", "vraie personne", "conseiller*", "conseillère",
    "parler à quelqu'un", "un robot", "responsable",
    # German
    "mensch*", "eine person", "echte person", "mitarbeiter*", "jemand echtes", "mit jemandem sprechen",
    "bist du ein bot", "chef*",
    # Arabic
    "إنسان", "بشري", "شخص حقيقي", "موظف", "موظفة", "أتكلم مع شخص", "اتكلم مع شخص", "التحدث مع شخص",
    "روبوت", "المدير",
    # Hindi
    "इंसान", "मनुष्य", "असली व्यक्ति", "किसी व्यक्ति", "किसी से बात", "एजेंट", "रोबोट", "मैनेजर",
    # Indonesian
    "manusia", "orang asli", "orang beneran", "cs asli", "bicara dengan orang", "admin asli", "apakah ini bot",
    # Thai
    "คนจริง", "มนุษย์", "พนักงาน", "เจ้าหน้าที่", "แอดมินตัวจริง", "คุยกับคน", "บอท", "ผู้จัดการ",
)  # fmt: skip

COMPLAINT = (
    # English
    "complain*", "complaint*", "broken", "damaged", "defective", "wrong item", "never arrived",
    "not arrived", "refund*", "money back",
    "angry", "furious", "disappointed", "terrible", "worst", "scam*", "fraud*", "lawyer*", "sue",
    "police", "injur*", "allerg*", "emergency",
    # Spanish
    "queja*", "reclam*", "roto", "rota", "rotos", "rotas", "dañad*", "defectuos*", "no ha llegado",
    "no llegó", "reembolso*", "devolver el dinero",
    "enfadad*", "indignad*", "decepcion*", "estafa*", "abogad*", "denuncia*", "policía", "alergi*",
    # Portuguese
    "reclama*", "quebrad*", "danificad*", "com defeito", "não chegou", "dinheiro de volta",
    "decepciona*", "golpe", "fraude*", "advogad*",
    # French
    "plainte*", "réclamation*", "cassé*", "abîmé*", "défectueu*", "pas arrivé", "jamais arrivé",
    "rembours*", "déçu*", "furieu*", "arnaque*",
    "avocat*", "allergi*",
    # German
    "beschwer*", "reklam*", "kaputt*", "beschädigt*", "zerbrochen*", "defekt*", "nicht angekommen",
    "nie angekommen", "geld zurück", "erstatt*",
    "enttäuscht*", "wütend", "betrug*", "betrüger*", "anwalt*", "polizei", "allergi*",
    # Arabic
    "شكوى", "أشتكي", "مكسور", "مكسورة", "تالف", "تالفة", "معيب", "لم يصل", "ما وصل", "استرداد",
    "أموالي", "احتيال", "نصب", "نصابين", "محامي", "الشرطة",
    "حساسية",
    # Hindi
    "शिकायत", "टूटा", "टूटी", "टूट गया", "खराब", "नहीं मिला", "नहीं पहुंचा", "पैसे वापस", "रिफंड",
    "धोखा", "धोखाधड़ी", "वकील", "पुलिस", "एलर्जी",
    # Indonesian
    "komplain*", "keluhan", "rusak", "pecah", "cacat", "belum sampai", "tidak sampai", "nggak sampai",
    "refund", "uang kembali", "kecewa", "penipu*",
    "penipuan", "pengacara", "polisi", "alergi",
    # Thai
    "ร้องเรียน", "แตก", "เสียหาย", "ชำรุด", "ยังไม่ได้รับ",
    "ไม่ได้รับของ", "คืนเงิน", "ผิดหวัง", "โกง", "หลอกลวง",
    "ทนาย", "ตำรวจ", "แพ้",
)  # fmt: skip
