"""What the public page about deletions says, in the languages of the program. The visitor's browser chooses."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`asked` and `erased` take a moment. `direction`: how the language is written."""

    language: str
    title: str
    explained: str
    how: str
    label: str
    button: str
    unknown: str
    asked: str
    relay: str
    queued: str
    erased: str
    nobody: str
    direction: str = "ltr"


ENGLISH = Words(
    language="en",
    title="Deleting your data",
    explained="Conwerz keeps what customers write on the shop's own computer, encrypted, and nowhere else. When a shop"
    " removes Conwerz at Facebook and asks for its data to be deleted, this relay lets go of everything at once, and the"
    " shop's computer erases what it holds as soon as it is switched on and Meta has confirmed it.",
    how="To ask for it: at Facebook, open Settings, Business integrations, choose Conwerz, and remove it with its data."
    " Facebook then shows you a confirmation code. Customers of a shop ask the shop itself, which can forget a person.",
    label="Confirmation code",
    button="Show how far it is",
    unknown="This is not a confirmation code of this relay. Copy it once more from Facebook's page.",
    asked="Asked for on {}.",
    relay="Done on this relay: nothing is received any more, and nothing waits here.",
    queued="Queued for the shop's computer, which erases what it holds when it is next switched on.",
    erased="Erased on the shop's computer on {}.",
    nobody="No computer receives anything by this login, so there is nothing more to erase.",
)
GERMAN = Words(
    language="de",
    title="Löschung Ihrer Daten",
    explained="Conwerz bewahrt das, was Kunden schreiben, verschlüsselt auf dem eigenen Computer des Ladens auf und"
    " sonst nirgends. Entfernt ein Laden Conwerz bei Facebook und verlangt die Löschung seiner Daten, so gibt dieses"
    " Relay sofort alles frei, und der Computer des Ladens löscht, was er hat, sobald er eingeschaltet ist und Meta es"
    " bestätigt hat.",
    how="So verlangen Sie es: Öffnen Sie bei Facebook Einstellungen, Business-Integrationen, wählen Sie Conwerz, und"
    " entfernen Sie es mit seinen Daten. Facebook zeigt Ihnen dann einen Bestätigungscode. Kunden wenden sich an den"
    " Laden selbst, der eine Person vergessen kann.",
    label="Bestätigungscode",
    button="Stand anzeigen",
    unknown="Das ist kein Bestätigungscode dieses Relays. Kopieren Sie ihn noch einmal von Facebooks Seite.",
    asked="Verlangt am {}.",
    relay="Auf diesem Relay erledigt: Es wird nichts mehr empfangen, und hier wartet nichts.",
    queued="Vorgemerkt für den Computer des Ladens, der löscht, was er hat, sobald er wieder eingeschaltet ist.",
    erased="Auf dem Computer des Ladens gelöscht am {}.",
    nobody="Kein Computer empfängt etwas über diese Anmeldung, es gibt also nichts weiter zu löschen.",
)
SPANISH = Words(
    language="es",
    title="Eliminación de tus datos",
    explained="Conwerz guarda lo que escriben los clientes en el propio equipo de la tienda, cifrado, y en ningún otro"
    " lugar. Cuando una tienda quita Conwerz en Facebook y pide que se eliminen sus datos, este retransmisor lo suelta"
    " todo en el acto, y el equipo de la tienda borra lo que tiene en cuanto está encendido y Meta lo ha confirmado.",
    how="Para pedirlo: en Facebook abre Configuración, Integraciones comerciales, elige Conwerz y quítalo con sus datos."
    " Facebook te muestra entonces un código de confirmación. Los clientes de una tienda se dirigen a la propia tienda,"
    " que puede olvidar a una persona.",
    label="Código de confirmación",
    button="Ver el estado",
    unknown="Este no es un código de confirmación de este retransmisor. Cópialo otra vez de la página de Facebook.",
    asked="Pedido el {}.",
    relay="Hecho en este retransmisor: ya no se recibe nada y aquí no espera nada.",
    queued="En espera del equipo de la tienda, que borra lo que tiene en cuanto se encienda de nuevo.",
    erased="Borrado en el equipo de la tienda el {}.",
    nobody="Ningún equipo recibe nada con este acceso, así que no hay nada más que borrar.",
)
FRENCH = Words(
    language="fr",
    title="Suppression de vos données",
    explained="Conwerz garde ce que les clients écrivent sur l’ordinateur de la boutique, chiffré, et nulle part ailleurs."
    " Quand une boutique retire Conwerz chez Facebook et demande la suppression de ses données, ce relais lâche tout"
    " aussitôt, et l’ordinateur de la boutique efface ce qu’il détient dès qu’il est allumé et que Meta l’a confirmé.",
    how="Pour la demander : chez Facebook, ouvrez Paramètres, Intégrations professionnelles, choisissez Conwerz et"
    " retirez-le avec ses données. Facebook vous montre alors un code de confirmation. Les clients d’une boutique"
    " s’adressent à la boutique elle-même, qui peut oublier une personne.",
    label="Code de confirmation",
    button="Voir où cela en est",
    unknown="Ce n’est pas un code de confirmation de ce relais. Copiez-le encore une fois depuis la page de Facebook.",
    asked="Demandé le {}.",
    relay="Fait sur ce relais : plus rien n’est reçu, et rien n’attend ici.",
    queued="En attente de l’ordinateur de la boutique, qui efface ce qu’il détient dès qu’il est rallumé.",
    erased="Effacé sur l’ordinateur de la boutique le {}.",
    nobody="Aucun ordinateur ne reçoit rien par cette connexion : il n’y a rien d’autre à effacer.",
)
ITALIAN = Words(
    language="it",
    title="Cancellazione dei suoi dati",
    explained="Conwerz conserva ciò che i clienti scrivono sul computer del negozio, cifrato, e in nessun altro luogo."
    " Quando un negozio rimuove Conwerz su Facebook e chiede la cancellazione dei suoi dati, questo relay lascia andare"
    " tutto subito, e il computer del negozio cancella ciò che ha appena è acceso e Meta lo ha confermato.",
    how="Per chiederla: su Facebook apra Impostazioni, Integrazioni aziendali, scelga Conwerz e lo rimuova con i suoi"
    " dati. Facebook le mostra poi un codice di conferma. I clienti di un negozio si rivolgono al negozio stesso, che"
    " può dimenticare una persona.",
    label="Codice di conferma",
    button="Mostra a che punto è",
    unknown="Questo non è un codice di conferma di questo relay. Lo copi ancora una volta dalla pagina di Facebook.",
    asked="Chiesto il {}.",
    relay="Fatto su questo relay: non si riceve più nulla, e qui non attende nulla.",
    queued="In attesa del computer del negozio, che cancella ciò che ha appena viene riacceso.",
    erased="Cancellato sul computer del negozio il {}.",
    nobody="Nessun computer riceve qualcosa con questo accesso: non c'è altro da cancellare.",
)
PORTUGUESE = Words(
    language="pt",
    title="Exclusão dos seus dados",
    explained="O Conwerz guarda o que os clientes escrevem no próprio computador da loja, criptografado, e em nenhum outro"
    " lugar. Quando uma loja remove o Conwerz no Facebook e pede a exclusão dos seus dados, este retransmissor solta tudo"
    " na hora, e o computador da loja apaga o que tem assim que estiver ligado e a Meta tiver confirmado.",
    how="Para pedir: no Facebook, abra Configurações, Integrações empresariais, escolha o Conwerz e remova-o com os seus"
    " dados. O Facebook então mostra um código de confirmação. Os clientes de uma loja falam com a própria loja, que pode"
    " esquecer uma pessoa.",
    label="Código de confirmação",
    button="Ver o andamento",
    unknown="Este não é um código de confirmação deste retransmissor. Copie-o mais uma vez da página do Facebook.",
    asked="Pedido em {}.",
    relay="Feito neste retransmissor: nada mais é recebido, e aqui nada espera.",
    queued="À espera do computador da loja, que apaga o que tem assim que for ligado de novo.",
    erased="Apagado no computador da loja em {}.",
    nobody="Nenhum computador recebe algo com este login, então não há mais nada a apagar.",
)
DUTCH = Words(
    language="nl",
    title="Uw gegevens wissen",
    explained="Conwerz bewaart wat klanten schrijven versleuteld op de eigen computer van de winkel, en nergens anders."
    " Verwijdert een winkel Conwerz bij Facebook en vraagt die om haar gegevens te wissen, dan laat deze relay meteen"
    " alles los, en wist de computer van de winkel wat hij heeft zodra hij aanstaat en Meta het heeft bevestigd.",
    how="Zo vraagt u erom: open bij Facebook Instellingen, Zakelijke integraties, kies Conwerz en verwijder het met de"
    " gegevens. Facebook toont u dan een bevestigingscode. Klanten wenden zich tot de winkel zelf, die een persoon kan"
    " vergeten.",
    label="Bevestigingscode",
    button="Toon hoever het is",
    unknown="Dit is geen bevestigingscode van deze relay. Kopieer hem nog eens van de pagina van Facebook.",
    asked="Gevraagd op {}.",
    relay="Gedaan op deze relay: er wordt niets meer ontvangen, en hier wacht niets.",
    queued="Wacht op de computer van de winkel, die wist wat hij heeft zodra hij weer aanstaat.",
    erased="Gewist op de computer van de winkel op {}.",
    nobody="Geen computer ontvangt iets met deze aanmelding, dus er is verder niets te wissen.",
)
TURKISH = Words(
    language="tr",
    title="Verilerinizin silinmesi",
    explained="Conwerz, müşterilerin yazdıklarını şifreli olarak dükkânın kendi bilgisayarında saklar, başka hiçbir yerde"
    " saklamaz. Bir dükkân Conwerz'i Facebook'ta kaldırıp verilerinin silinmesini istediğinde bu röle her şeyi hemen"
    " bırakır; dükkânın bilgisayarı açık olduğunda ve Meta onayladığında elindekileri siler.",
    how="İstemek için: Facebook'ta Ayarlar, İşletme entegrasyonları bölümünü açın, Conwerz'i seçin ve verileriyle birlikte"
    " kaldırın. Facebook size bir onay kodu gösterir. Bir dükkânın müşterileri doğrudan dükkâna başvurur; dükkân bir"
    " kişiyi unutabilir.",
    label="Onay kodu",
    button="Durumu göster",
    unknown="Bu, bu rölenin bir onay kodu değil. Facebook'un sayfasından bir kez daha kopyalayın.",
    asked="İstendiği zaman: {}.",
    relay="Bu rölede tamam: artık hiçbir şey alınmıyor ve burada hiçbir şey beklemiyor.",
    queued="Dükkânın bilgisayarı bekleniyor; yeniden açıldığında elindekileri siler.",
    erased="Dükkânın bilgisayarında silindi: {}.",
    nobody="Bu girişle hiçbir bilgisayar bir şey almıyor, silinecek başka bir şey yok.",
)
ARABIC = Words(
    language="ar",
    title="حذف بياناتك",
    explained="يحفظ Conwerz ما يكتبه العملاء مشفّرًا على حاسوب المتجر نفسه ولا يحفظه في أي مكان آخر. وعندما يزيل متجرٌ Conwerz"
    " من فيسبوك ويطلب حذف بياناته، يتخلى هذا المرحّل عن كل شيء فورًا، ويمحو حاسوب المتجر ما لديه حالما يكون قيد التشغيل"
    " وتؤكد Meta ذلك.",
    how="لطلب ذلك: افتح في فيسبوك الإعدادات ثم عمليات دمج الأعمال، واختر Conwerz وأزله مع بياناته. عندها يعرض لك فيسبوك رمز"
    " تأكيد. أما عملاء المتجر فيتوجهون إلى المتجر نفسه، الذي يستطيع أن ينسى شخصًا.",
    label="رمز التأكيد",
    button="اعرض الحالة",
    unknown="هذا ليس رمز تأكيد من هذا المرحّل. انسخه مرة أخرى من صفحة فيسبوك.",
    asked="طُلب في {}.",
    relay="تم على هذا المرحّل: لم يعد يُستقبل شيء، ولا شيء ينتظر هنا.",
    queued="بانتظار حاسوب المتجر، الذي يمحو ما لديه عند تشغيله من جديد.",
    erased="مُحي على حاسوب المتجر في {}.",
    nobody="لا يستقبل أي حاسوب شيئًا بهذا الدخول، فلا شيء آخر يُمحى.",
    direction="rtl",
)
HINDI = Words(
    language="hi",
    title="आपके डेटा को मिटाना",
    explained="ग्राहक जो लिखते हैं, उसे Conwerz एन्क्रिप्ट करके दुकान के अपने कंप्यूटर पर रखता है, और कहीं नहीं। जब कोई दुकान Facebook"
    " पर Conwerz को हटाती है और अपना डेटा मिटाने को कहती है, तो यह रिले तुरंत सब कुछ छोड़ देता है, और दुकान का कंप्यूटर चालू होते ही और"
    " Meta की पुष्टि मिलते ही अपने पास का सब कुछ मिटा देता है।",
    how="इसके लिए: Facebook पर सेटिंग, फिर बिज़नेस इंटीग्रेशन खोलें, Conwerz चुनें और उसे उसके डेटा के साथ हटाएँ। तब Facebook आपको एक"
    " पुष्टि कोड दिखाता है। दुकान के ग्राहक सीधे दुकान से कहें; वह किसी व्यक्ति को भुला सकती है।",
    label="पुष्टि कोड",
    button="स्थिति दिखाएँ",
    unknown="यह इस रिले का पुष्टि कोड नहीं है। इसे Facebook के पेज से फिर से कॉपी करें।",
    asked="{} को माँगा गया।",
    relay="इस रिले पर हो गया: अब कुछ भी नहीं लिया जाता, और यहाँ कुछ भी प्रतीक्षा में नहीं है।",
    queued="दुकान के कंप्यूटर की प्रतीक्षा है, जो अगली बार चालू होने पर अपने पास का सब कुछ मिटा देता है।",
    erased="दुकान के कंप्यूटर पर {} को मिटाया गया।",
    nobody="इस लॉगिन से किसी कंप्यूटर को कुछ नहीं मिलता, इसलिए मिटाने को और कुछ नहीं है।",
)
INDONESIAN = Words(
    language="id",
    title="Penghapusan data Anda",
    explained="Conwerz menyimpan apa yang ditulis pelanggan di komputer toko sendiri, terenkripsi, dan tidak di tempat lain."
    " Bila sebuah toko menghapus Conwerz di Facebook dan meminta datanya dihapus, relai ini langsung melepas semuanya, dan"
    " komputer toko menghapus apa yang dimilikinya begitu dinyalakan dan Meta telah mengonfirmasinya.",
    how="Untuk memintanya: di Facebook buka Pengaturan, Integrasi bisnis, pilih Conwerz, lalu hapus beserta datanya."
    " Facebook kemudian menampilkan kode konfirmasi. Pelanggan sebuah toko menghubungi toko itu sendiri, yang dapat"
    " melupakan seseorang.",
    label="Kode konfirmasi",
    button="Lihat statusnya",
    unknown="Ini bukan kode konfirmasi dari relai ini. Salin sekali lagi dari halaman Facebook.",
    asked="Diminta pada {}.",
    relay="Selesai di relai ini: tidak ada lagi yang diterima, dan tidak ada yang menunggu di sini.",
    queued="Menunggu komputer toko, yang menghapus apa yang dimilikinya saat dinyalakan lagi.",
    erased="Dihapus di komputer toko pada {}.",
    nobody="Tidak ada komputer yang menerima apa pun dengan login ini, jadi tidak ada lagi yang perlu dihapus.",
)
THAI = Words(
    language="th",
    title="การลบข้อมูลของคุณ",
    explained="Conwerz เก็บสิ่งที่ลูกค้าเขียนไว้ในคอมพิวเตอร์ของร้านเอง โดยเข้ารหัสไว้ และไม่เก็บไว้ที่อื่นใด เมื่อร้านนำ Conwerz ออกที่"
    " Facebook และขอให้ลบข้อมูล รีเลย์นี้จะปล่อยทุกอย่างทันที และคอมพิวเตอร์ของร้านจะลบสิ่งที่มีอยู่ทันทีที่เปิดเครื่องและ Meta ยืนยันแล้ว",
    how="วิธีขอ: ที่ Facebook เปิดการตั้งค่า แล้วไปที่การผสานการทำงานกับธุรกิจ เลือก Conwerz แล้วนำออกพร้อมข้อมูล จากนั้น Facebook"
    " จะแสดงรหัสยืนยันให้คุณ ส่วนลูกค้าของร้านให้ติดต่อร้านโดยตรง ซึ่งสามารถลืมบุคคลหนึ่งได้",
    label="รหัสยืนยัน",
    button="ดูสถานะ",
    unknown="นี่ไม่ใช่รหัสยืนยันของรีเลย์นี้ โปรดคัดลอกจากหน้าของ Facebook อีกครั้ง",
    asked="ขอเมื่อ {}",
    relay="เสร็จแล้วที่รีเลย์นี้: ไม่มีการรับสิ่งใดอีก และไม่มีสิ่งใดรออยู่ที่นี่",
    queued="รอคอมพิวเตอร์ของร้าน ซึ่งจะลบสิ่งที่มีอยู่เมื่อเปิดเครื่องครั้งต่อไป",
    erased="ลบแล้วในคอมพิวเตอร์ของร้านเมื่อ {}",
    nobody="ไม่มีคอมพิวเตอร์เครื่องใดได้รับสิ่งใดจากการเข้าสู่ระบบนี้ จึงไม่มีสิ่งใดต้องลบอีก",
)

LANGUAGES = (
    ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE, DUTCH, TURKISH, ARABIC, HINDI, INDONESIAN, THAI,
)  # fmt: skip
_BY_CODE = {each.language: each for each in LANGUAGES}
_MOST = 20


def chosen(accepted: str) -> Words:
    """By RFC 9110's Accept-Language; English where nothing of it is spoken here."""
    weighed = sorted(_weighed(accepted), key=lambda each: -each[1])
    return next((_BY_CODE[code] for code, weight in weighed if weight > 0 and code in _BY_CODE), ENGLISH)


def _weighed(accepted: str) -> Iterator[tuple[str, float]]:
    for part in accepted.split(",")[:_MOST]:
        tag, _, weight = part.strip().partition(";")
        number = weight.strip().removeprefix("q=")
        try:
            yield tag.strip().partition("-")[0].lower(), float(number) if number else 1.0
        except ValueError:
            continue
