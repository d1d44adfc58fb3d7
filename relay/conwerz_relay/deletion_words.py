"""What the public page about deletions says, in the languages of the program. The visitor's browser chooses."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`asked`, `asking`, `erased` and `kept` take a moment. `direction`: how the language is written."""

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
    asking: str
    erased: str
    kept: str
    removed: str
    nobody: str
    past: str
    direction: str = "ltr"


ENGLISH = Words(
    language="en",
    title="Deleting your data",
    explained="What customers write is kept encrypted on the shop's own computer; this relay only passes it on, sealed."
    " When a shop removes Conwerz at Facebook and asks for its data to be deleted, this relay stops receiving at once,"
    " and the shop's computer erases what it holds as soon as it is switched on and Meta has confirmed it.",
    how="To ask for it: at Facebook, open Settings, Business integrations, choose Conwerz, and remove it with its data."
    " Facebook then shows you a confirmation code. Customers of a shop ask the shop itself, which can forget a person.",
    label="Confirmation code",
    button="Show how far it is",
    unknown="This is not a confirmation code of this relay. Copy it once more from Facebook's page.",
    asked="Asked for on {}.",
    relay="Done on this relay: it stopped receiving. What was waiting here, sealed so that only the shop's computer can"
    " read it, goes when that computer fetches it, or after 30 days at the latest.",
    queued="Queued for the shop's computer, which has not answered yet. When it is next switched on, it asks Meta and"
    " erases what it holds.",
    asking="The shop's computer has known of it since {}. While it is switched on, it asks Meta whether this login has"
    " ended. It erases what it holds as soon as Meta says so, or if Meta does not answer for a day.",
    erased="Erased on the shop's computer on {}.",
    kept="Not everything was erased, as of {}: Meta has not confirmed to the shop's computer that this login has ended."
    " Remove Conwerz at Facebook with its data, and Facebook shows you a new code.",
    removed="A computer of the shop was removed from it before it had answered. This relay can no longer tell whether"
    " it has erased what it held.",
    nobody="When it was asked for, this relay knew of no computer that held anything received by this login.",
    past="This relay no longer knows how far it is: it keeps that for 90 days.",
)
GERMAN = Words(
    language="de",
    title="Löschung Ihrer Daten",
    explained="Was Kunden schreiben, liegt verschlüsselt auf dem eigenen Computer des Ladens; dieses Relay reicht es"
    " nur versiegelt weiter. Entfernt ein Laden Conwerz bei Facebook und verlangt die Löschung seiner Daten, so"
    " empfängt dieses Relay sofort nichts mehr, und der Computer des Ladens löscht, was er hat, sobald er eingeschaltet"
    " ist und Meta es bestätigt hat.",
    how="So verlangen Sie es: Öffnen Sie bei Facebook Einstellungen, Business-Integrationen, wählen Sie Conwerz, und"
    " entfernen Sie es mit seinen Daten. Facebook zeigt Ihnen dann einen Bestätigungscode. Kunden wenden sich an den"
    " Laden selbst, der eine Person vergessen kann.",
    label="Bestätigungscode",
    button="Stand anzeigen",
    unknown="Das ist kein Bestätigungscode dieses Relays. Kopieren Sie ihn noch einmal von Facebooks Seite.",
    asked="Verlangt am {}.",
    relay="Auf diesem Relay erledigt: Es hat aufgehört zu empfangen. Was hier noch wartete, versiegelt und nur für den"
    " Computer des Ladens lesbar, geht, sobald dieser es abholt, spätestens nach 30 Tagen.",
    queued="Vorgemerkt für den Computer des Ladens, der noch nicht geantwortet hat. Sobald er wieder eingeschaltet ist,"
    " fragt er Meta und löscht, was er hat.",
    asking="Der Computer des Ladens weiß davon seit {}. Solange er eingeschaltet ist, fragt er Meta, ob diese"
    " Anmeldung geendet hat. Er löscht, was er hat, sobald Meta das sagt, oder wenn Meta einen Tag lang nicht"
    " antwortet.",
    erased="Auf dem Computer des Ladens gelöscht am {}.",
    kept="Nicht alles wurde gelöscht, Stand {}: Meta hat dem Computer des Ladens nicht bestätigt, dass diese Anmeldung"
    " geendet hat. Entfernen Sie Conwerz bei Facebook mit seinen Daten; Facebook zeigt Ihnen dann einen neuen Code.",
    removed="Ein Computer des Ladens wurde aus diesem entfernt, bevor er geantwortet hatte. Dieses Relay kann nicht"
    " mehr sagen, ob er gelöscht hat, was er hatte.",
    nobody="Als es verlangt wurde, kannte dieses Relay keinen Computer, der etwas hatte, das über diese Anmeldung"
    " empfangen wurde.",
    past="Dieses Relay weiß nicht mehr, wie weit es ist: Das bewahrt es 90 Tage auf.",
)
SPANISH = Words(
    language="es",
    title="Eliminación de tus datos",
    explained="Lo que escriben los clientes se guarda cifrado en el propio equipo de la tienda; este retransmisor solo"
    " lo pasa, sellado. Cuando una tienda quita Conwerz en Facebook y pide que se eliminen sus datos, este retransmisor"
    " deja de recibir en el acto, y el equipo de la tienda borra lo que tiene en cuanto está encendido y Meta lo ha"
    " confirmado.",
    how="Para pedirlo: en Facebook abre Configuración, Integraciones comerciales, elige Conwerz y quítalo con sus"
    " datos. Facebook te muestra entonces un código de confirmación. Los clientes de una tienda se dirigen a la propia"
    " tienda, que puede olvidar a una persona.",
    label="Código de confirmación",
    button="Ver el estado",
    unknown="Este no es un código de confirmación de este retransmisor. Cópialo otra vez de la página de Facebook.",
    asked="Pedido el {}.",
    relay="Hecho en este retransmisor: ha dejado de recibir. Lo que esperaba aquí, sellado para que solo lo lea el"
    " equipo de la tienda, desaparece cuando ese equipo lo recoge, o a los 30 días como muy tarde.",
    queued="En espera del equipo de la tienda, que aún no ha contestado. Cuando vuelva a encenderse, preguntará a Meta"
    " y borrará lo que tiene.",
    asking="El equipo de la tienda lo sabe desde el {}. Mientras está encendido, pregunta a Meta si este acceso ha"
    " terminado. Borra lo que tiene en cuanto Meta lo dice, o si Meta no contesta durante un día.",
    erased="Borrado en el equipo de la tienda el {}.",
    kept="No se ha borrado todo, a fecha de {}: Meta no ha confirmado al equipo de la tienda que este acceso haya"
    " terminado. Quita Conwerz en Facebook con sus datos y Facebook te mostrará un código nuevo.",
    removed="Un equipo de la tienda fue retirado de ella antes de contestar. Este retransmisor ya no puede decir si ha"
    " borrado lo que tenía.",
    nobody="Cuando se pidió, este retransmisor no conocía ningún equipo que tuviera algo recibido con este acceso.",
    past="Este retransmisor ya no sabe cómo va: lo guarda 90 días.",
)
FRENCH = Words(
    language="fr",
    title="Suppression de vos données",
    explained="Ce que les clients écrivent est conservé chiffré sur l’ordinateur de la boutique ; ce relais ne fait que"
    " le transmettre, scellé. Quand une boutique retire Conwerz sur Facebook et demande l’effacement de ses données, ce"
    " relais cesse aussitôt de recevoir, et l’ordinateur de la boutique efface ce qu’il détient dès qu’il est allumé et"
    " que Meta l’a confirmé.",
    how="Pour la demander : chez Facebook, ouvrez Paramètres, Intégrations professionnelles, choisissez Conwerz et"
    " retirez-le avec ses données. Facebook vous montre alors un code de confirmation. Les clients d’une boutique"
    " s’adressent à la boutique elle-même, qui peut oublier une personne.",
    label="Code de confirmation",
    button="Voir où cela en est",
    unknown="Ce n’est pas un code de confirmation de ce relais. Copiez-le encore une fois depuis la page de Facebook.",
    asked="Demandé le {}.",
    relay="Fait sur ce relais : il a cessé de recevoir. Ce qui attendait ici, scellé pour que seul l’ordinateur de la"
    " boutique puisse le lire, part quand celui-ci vient le chercher, ou au plus tard après 30 jours.",
    queued="En attente de l’ordinateur de la boutique, qui n’a pas encore répondu. Dès qu’il sera rallumé, il"
    " interrogera Meta et effacera ce qu’il détient.",
    asking="L’ordinateur de la boutique en est informé depuis le {}. Tant qu’il est allumé, il demande à Meta si cette"
    " connexion a pris fin. Il efface ce qu’il détient dès que Meta le dit, ou si Meta ne répond pas pendant un jour.",
    erased="Effacé sur l’ordinateur de la boutique le {}.",
    kept="Tout n’a pas été effacé, au {} : Meta n’a pas confirmé à l’ordinateur de la boutique la fin de cette"
    " connexion. Retirez Conwerz sur Facebook avec ses données, et Facebook vous montrera un nouveau code.",
    removed="Un ordinateur de la boutique en a été retiré avant d’avoir répondu. Ce relais ne peut plus dire s’il a"
    " effacé ce qu’il détenait.",
    nobody="Au moment de la demande, ce relais ne connaissait aucun ordinateur qui détenait quelque chose reçu par"
    " cette connexion.",
    past="Ce relais ne sait plus où cela en est : il le garde 90 jours.",
)
ITALIAN = Words(
    language="it",
    title="Cancellazione dei suoi dati",
    explained="Ciò che i clienti scrivono è conservato cifrato sul computer del negozio; questo relay lo passa"
    " soltanto, sigillato. Quando un negozio rimuove Conwerz su Facebook e chiede la cancellazione dei suoi dati,"
    " questo relay smette subito di ricevere, e il computer del negozio cancella ciò che ha appena è acceso e Meta lo"
    " ha confermato.",
    how="Per chiederla: su Facebook apra Impostazioni, Integrazioni aziendali, scelga Conwerz e lo rimuova con i suoi"
    " dati. Facebook le mostra poi un codice di conferma. I clienti di un negozio si rivolgono al negozio stesso, che"
    " può dimenticare una persona.",
    label="Codice di conferma",
    button="Mostra a che punto è",
    unknown="Questo non è un codice di conferma di questo relay. Lo copi ancora una volta dalla pagina di Facebook.",
    asked="Chiesto il {}.",
    relay="Fatto su questo relay: ha smesso di ricevere. Ciò che attendeva qui, sigillato perché solo il computer del"
    " negozio possa leggerlo, se ne va quando quel computer lo ritira, o al più tardi dopo 30 giorni.",
    queued="In attesa del computer del negozio, che non ha ancora risposto. Appena viene riacceso, chiede a Meta e"
    " cancella ciò che ha.",
    asking="Il computer del negozio lo sa dal {}. Finché è acceso, chiede a Meta se questo accesso è finito. Cancella"
    " ciò che ha appena Meta lo dice, o se Meta non risponde per un giorno.",
    erased="Cancellato sul computer del negozio il {}.",
    kept="Non tutto è stato cancellato, al {}: Meta non ha confermato al computer del negozio che questo accesso è"
    " finito. Rimuova Conwerz su Facebook con i suoi dati, e Facebook le mostrerà un nuovo codice.",
    removed="Un computer del negozio ne è stato rimosso prima di rispondere. Questo relay non può più dire se ha"
    " cancellato ciò che aveva.",
    nobody="Quando è stato chiesto, questo relay non conosceva alcun computer che avesse qualcosa di ricevuto con"
    " questo accesso.",
    past="Questo relay non sa più a che punto è: lo conserva per 90 giorni.",
)
PORTUGUESE = Words(
    language="pt",
    title="Exclusão dos seus dados",
    explained="O que os clientes escrevem fica criptografado no próprio computador da loja; este retransmissor apenas o"
    " repassa, lacrado. Quando uma loja remove o Conwerz no Facebook e pede a exclusão dos seus dados, este"
    " retransmissor para de receber na hora, e o computador da loja apaga o que tem assim que estiver ligado e a Meta"
    " tiver confirmado.",
    how="Para pedir: no Facebook, abra Configurações, Integrações empresariais, escolha o Conwerz e remova-o com os"
    " seus dados. O Facebook então mostra um código de confirmação. Os clientes de uma loja falam com a própria loja,"
    " que pode esquecer uma pessoa.",
    label="Código de confirmação",
    button="Ver o andamento",
    unknown="Este não é um código de confirmação deste retransmissor. Copie-o mais uma vez da página do Facebook.",
    asked="Pedido em {}.",
    relay="Feito neste retransmissor: ele parou de receber. O que esperava aqui, lacrado para que só o computador da"
    " loja possa ler, some quando esse computador o busca, ou no máximo depois de 30 dias.",
    queued="À espera do computador da loja, que ainda não respondeu. Quando for ligado de novo, ele pergunta à Meta e"
    " apaga o que tem.",
    asking="O computador da loja sabe disso desde {}. Enquanto está ligado, pergunta à Meta se este login terminou."
    " Apaga o que tem assim que a Meta o disser, ou se a Meta não responder durante um dia.",
    erased="Apagado no computador da loja em {}.",
    kept="Nem tudo foi apagado, até {}: a Meta não confirmou ao computador da loja o fim deste login. Remova o Conwerz"
    " no Facebook com os seus dados, e o Facebook mostra um novo código.",
    removed="Um computador da loja foi removido dela antes de responder. Este retransmissor não pode mais dizer se ele"
    " apagou o que tinha.",
    nobody="Quando foi pedido, este retransmissor não conhecia nenhum computador que tivesse algo recebido com este"
    " login.",
    past="Este retransmissor não sabe mais o andamento: guarda isso por 90 dias.",
)
DUTCH = Words(
    language="nl",
    title="Uw gegevens wissen",
    explained="Wat klanten schrijven staat versleuteld op de eigen computer van de winkel; deze relay geeft het alleen"
    " verzegeld door. Verwijdert een winkel Conwerz bij Facebook en vraagt die om haar gegevens te wissen, dan ontvangt"
    " deze relay meteen niets meer, en wist de computer van de winkel wat hij heeft zodra hij aanstaat en Meta het"
    " heeft bevestigd.",
    how="Zo vraagt u erom: open bij Facebook Instellingen, Zakelijke integraties, kies Conwerz en verwijder het met de"
    " gegevens. Facebook toont u dan een bevestigingscode. Klanten wenden zich tot de winkel zelf, die een persoon kan"
    " vergeten.",
    label="Bevestigingscode",
    button="Toon hoever het is",
    unknown="Dit is geen bevestigingscode van deze relay. Kopieer hem nog eens van de pagina van Facebook.",
    asked="Gevraagd op {}.",
    relay="Gedaan op deze relay: hij is gestopt met ontvangen. Wat hier wachtte, verzegeld zodat alleen de computer van"
    " de winkel het kan lezen, gaat weg als die het ophaalt, of uiterlijk na 30 dagen.",
    queued="Wacht op de computer van de winkel, die nog niet heeft geantwoord. Zodra hij weer aanstaat, vraagt hij het"
    " Meta en wist hij wat hij heeft.",
    asking="De computer van de winkel weet het sinds {}. Zolang hij aanstaat, vraagt hij Meta of deze aanmelding is"
    " beëindigd. Hij wist wat hij heeft zodra Meta dat zegt, of als Meta een dag lang niet antwoordt.",
    erased="Gewist op de computer van de winkel op {}.",
    kept="Niet alles is gewist, per {}: Meta heeft de computer van de winkel niet bevestigd dat deze aanmelding is"
    " beëindigd. Verwijder Conwerz bij Facebook met de gegevens, en Facebook toont u een nieuwe code.",
    removed="Een computer van de winkel is daaruit verwijderd voordat hij had geantwoord. Deze relay kan niet meer"
    " zeggen of hij heeft gewist wat hij had.",
    nobody="Toen erom werd gevraagd, kende deze relay geen computer die iets had dat met deze aanmelding is ontvangen.",
    past="Deze relay weet niet meer hoever het is: dat bewaart hij 90 dagen.",
)
TURKISH = Words(
    language="tr",
    title="Verilerinizin silinmesi",
    explained="Müşterilerin yazdıkları şifreli olarak dükkânın kendi bilgisayarında saklanır; bu röle onları yalnızca"
    " mühürlü olarak iletir. Bir dükkân Conwerz'i Facebook'ta kaldırıp verilerinin silinmesini istediğinde bu röle"
    " hemen almayı bırakır; dükkânın bilgisayarı açık olduğunda ve Meta onayladığında elindekileri siler.",
    how="İstemek için: Facebook'ta Ayarlar, İşletme entegrasyonları bölümünü açın, Conwerz'i seçin ve verileriyle"
    " birlikte kaldırın. Facebook size bir onay kodu gösterir. Bir dükkânın müşterileri doğrudan dükkâna başvurur;"
    " dükkân bir kişiyi unutabilir.",
    label="Onay kodu",
    button="Durumu göster",
    unknown="Bu, bu rölenin bir onay kodu değil. Facebook'un sayfasından bir kez daha kopyalayın.",
    asked="İstendiği zaman: {}.",
    relay="Bu rölede tamam: almayı bıraktı. Burada bekleyen, yalnızca dükkânın bilgisayarının okuyabileceği mühürlü"
    " veriler, o bilgisayar aldığında ya da en geç 30 gün sonra gider.",
    queued="Dükkânın bilgisayarı bekleniyor; henüz yanıt vermedi. Yeniden açıldığında Meta'ya sorar ve elindekileri"
    " siler.",
    asking="Dükkânın bilgisayarı {} tarihinden beri biliyor. Açık olduğu sürece Meta'ya bu girişin sona erip"
    " ermediğini sorar. Meta bunu söylediğinde ya da bir gün boyunca yanıt vermezse elindekileri siler.",
    erased="Dükkânın bilgisayarında silindi: {}.",
    kept="{} itibarıyla her şey silinmedi: Meta, dükkânın bilgisayarına bu girişin sona erdiğini onaylamadı. Conwerz'i"
    " Facebook'ta verileriyle birlikte kaldırın; Facebook size yeni bir kod gösterir.",
    removed="Dükkânın bir bilgisayarı yanıt vermeden önce dükkândan çıkarıldı. Bu röle, elindekileri silip silmediğini"
    " artık söyleyemez.",
    nobody="İstendiği sırada bu röle, bu girişle alınmış bir şeyi elinde tutan bir bilgisayar bilmiyordu.",
    past="Bu röle durumu artık bilmiyor: bunu 90 gün saklar.",
)
ARABIC = Words(
    language="ar",
    title="حذف بياناتك",
    explained="يُحفظ ما يكتبه العملاء مشفّرًا على حاسوب المتجر نفسه، وهذا المرحّل ينقله مختومًا فقط. وعندما يزيل متجرٌ"
    " Conwerz من فيسبوك ويطلب حذف بياناته، يتوقف هذا المرحّل عن الاستقبال فورًا، ويمحو حاسوب المتجر ما لديه حالما يكون"
    " قيد التشغيل وتؤكد Meta ذلك.",
    how="لطلب ذلك: افتح في فيسبوك الإعدادات ثم عمليات دمج الأعمال، واختر Conwerz وأزله مع بياناته. عندها يعرض لك فيسبوك"
    " رمز تأكيد. أما عملاء المتجر فيتوجهون إلى المتجر نفسه، الذي يستطيع أن ينسى شخصًا.",
    label="رمز التأكيد",
    button="اعرض الحالة",
    unknown="هذا ليس رمز تأكيد من هذا المرحّل. انسخه مرة أخرى من صفحة فيسبوك.",
    asked="طُلب في {}.",
    relay="تم على هذا المرحّل: توقف عن الاستقبال. وما كان ينتظر هنا، مختومًا بحيث لا يقرؤه إلا حاسوب المتجر، يزول عندما"
    " يجلبه ذلك الحاسوب، أو بعد 30 يومًا على الأكثر.",
    queued="بانتظار حاسوب المتجر الذي لم يجب بعد. عند تشغيله من جديد يسأل Meta ويمحو ما لديه.",
    asking="حاسوب المتجر على علم بذلك منذ {}. وما دام قيد التشغيل فإنه يسأل Meta هل انتهى هذا الدخول. ويمحو ما لديه"
    " حالما تقول Meta ذلك، أو إذا لم تجب Meta طوال يوم.",
    erased="مُحي على حاسوب المتجر في {}.",
    kept="لم يُمحَ كل شيء حتى {}: لم تؤكد Meta لحاسوب المتجر انتهاء هذا الدخول. أزل Conwerz من فيسبوك مع بياناته، فيعرض"
    " لك فيسبوك رمزًا جديدًا.",
    removed="أُزيل أحد حواسيب المتجر منه قبل أن يجيب. لم يعد بإمكان هذا المرحّل أن يعرف هل محا ما كان لديه.",
    nobody="عندما طُلب ذلك لم يكن هذا المرحّل يعرف حاسوبًا لديه شيء استُقبل بهذا الدخول.",
    past="لم يعد هذا المرحّل يعرف الحالة، فهو يحفظها 90 يومًا.",
    direction="rtl",
)
HINDI = Words(
    language="hi",
    title="आपके डेटा को मिटाना",
    explained="ग्राहक जो लिखते हैं, वह एन्क्रिप्ट होकर दुकान के अपने कंप्यूटर पर रहता है; यह रिले उसे केवल मुहरबंद आगे"
    " पहुँचाता है। जब कोई दुकान Facebook पर Conwerz को हटाती है और अपना डेटा मिटाने को कहती है, तो यह रिले तुरंत लेना"
    " बंद कर देता है, और दुकान का कंप्यूटर चालू होते ही और Meta की पुष्टि मिलते ही अपने पास का सब कुछ मिटा देता है।",
    how="इसके लिए: Facebook पर सेटिंग, फिर बिज़नेस इंटीग्रेशन खोलें, Conwerz चुनें और उसे उसके डेटा के साथ हटाएँ। तब"
    " Facebook आपको एक पुष्टि कोड दिखाता है। दुकान के ग्राहक सीधे दुकान से कहें; वह किसी व्यक्ति को भुला सकती है।",
    label="पुष्टि कोड",
    button="स्थिति दिखाएँ",
    unknown="यह इस रिले का पुष्टि कोड नहीं है। इसे Facebook के पेज से फिर से कॉपी करें।",
    asked="{} को माँगा गया।",
    relay="इस रिले पर हो गया: इसने लेना बंद कर दिया। जो यहाँ मुहरबंद प्रतीक्षा में था और जिसे केवल दुकान का कंप्यूटर"
    " पढ़ सकता है, वह तब जाता है जब वह कंप्यूटर उसे ले लेता है, या अधिक से अधिक 30 दिन बाद।",
    queued="दुकान के कंप्यूटर की प्रतीक्षा है, जिसने अभी उत्तर नहीं दिया। अगली बार चालू होने पर वह Meta से पूछता है और"
    " अपने पास का सब कुछ मिटा देता है।",
    asking="दुकान के कंप्यूटर को {} से पता है। चालू रहते हुए वह Meta से पूछता है कि यह लॉगिन समाप्त हो गया है या नहीं।"
    " Meta के ऐसा कहते ही, या Meta के एक दिन तक उत्तर न देने पर, वह अपने पास का सब कुछ मिटा देता है।",
    erased="दुकान के कंप्यूटर पर {} को मिटाया गया।",
    kept="{} तक सब कुछ नहीं मिटाया गया: Meta ने दुकान के कंप्यूटर को पुष्टि नहीं दी कि यह लॉगिन समाप्त हो गया है।"
    " Facebook पर Conwerz को उसके डेटा के साथ हटाएँ; तब Facebook आपको नया कोड दिखाता है।",
    removed="दुकान का एक कंप्यूटर उत्तर देने से पहले दुकान से हटा दिया गया। यह रिले अब नहीं बता सकता कि उसने अपने पास"
    " का डेटा मिटाया या नहीं।",
    nobody="जब यह माँगा गया, तब यह रिले ऐसे किसी कंप्यूटर को नहीं जानता था जिसके पास इस लॉगिन से मिला कुछ हो।",
    past="यह रिले अब नहीं जानता कि काम कहाँ तक पहुँचा: यह जानकारी 90 दिन रखी जाती है।",
)
INDONESIAN = Words(
    language="id",
    title="Penghapusan data Anda",
    explained="Apa yang ditulis pelanggan disimpan terenkripsi di komputer toko sendiri; relai ini hanya meneruskannya"
    " dalam keadaan tersegel. Bila sebuah toko menghapus Conwerz di Facebook dan meminta datanya dihapus, relai ini"
    " langsung berhenti menerima, dan komputer toko menghapus apa yang dimilikinya begitu dinyalakan dan Meta telah"
    " mengonfirmasinya.",
    how="Untuk memintanya: di Facebook buka Pengaturan, Integrasi bisnis, pilih Conwerz, lalu hapus beserta datanya."
    " Facebook kemudian menampilkan kode konfirmasi. Pelanggan sebuah toko menghubungi toko itu sendiri, yang dapat"
    " melupakan seseorang.",
    label="Kode konfirmasi",
    button="Lihat statusnya",
    unknown="Ini bukan kode konfirmasi dari relai ini. Salin sekali lagi dari halaman Facebook.",
    asked="Diminta pada {}.",
    relay="Selesai di relai ini: relai berhenti menerima. Yang masih menunggu di sini, tersegel agar hanya komputer"
    " toko yang dapat membacanya, hilang saat komputer itu mengambilnya, atau paling lambat setelah 30 hari.",
    queued="Menunggu komputer toko, yang belum menjawab. Saat dinyalakan lagi, komputer itu bertanya kepada Meta dan"
    " menghapus apa yang dimilikinya.",
    asking="Komputer toko mengetahuinya sejak {}. Selama dinyalakan, komputer itu bertanya kepada Meta apakah login"
    " ini telah berakhir. Komputer itu menghapus apa yang dimilikinya begitu Meta mengatakannya, atau bila Meta tidak"
    " menjawab selama sehari.",
    erased="Dihapus di komputer toko pada {}.",
    kept="Belum semuanya dihapus, per {}: Meta tidak mengonfirmasi kepada komputer toko bahwa login ini telah berakhir."
    " Hapus Conwerz di Facebook beserta datanya, dan Facebook menampilkan kode baru.",
    removed="Sebuah komputer toko dikeluarkan dari toko sebelum menjawab. Relai ini tidak dapat lagi mengetahui apakah"
    " komputer itu telah menghapus apa yang dimilikinya.",
    nobody="Saat hal itu diminta, relai ini tidak mengetahui komputer mana pun yang memiliki sesuatu yang diterima"
    " dengan login ini.",
    past="Relai ini tidak lagi mengetahui statusnya: hal itu disimpan selama 90 hari.",
)
THAI = Words(
    language="th",
    title="การลบข้อมูลของคุณ",
    explained="สิ่งที่ลูกค้าเขียนถูกเก็บแบบเข้ารหัสไว้ในคอมพิวเตอร์ของร้านเอง รีเลย์นี้เพียงส่งต่อโดยปิดผนึกไว้"
    " เมื่อร้านนำ Conwerz ออกที่ Facebook และขอให้ลบข้อมูล รีเลย์นี้จะหยุดรับทันที"
    " และคอมพิวเตอร์ของร้านจะลบสิ่งที่มีอยู่ทันทีที่เปิดเครื่องและ Meta ยืนยันแล้ว",
    how="วิธีขอ: ที่ Facebook เปิดการตั้งค่า แล้วไปที่การผสานการทำงานกับธุรกิจ เลือก Conwerz แล้วนำออกพร้อมข้อมูล"
    " จากนั้น Facebook จะแสดงรหัสยืนยันให้คุณ ส่วนลูกค้าของร้านให้ติดต่อร้านโดยตรง ซึ่งสามารถลืมบุคคลหนึ่งได้",
    label="รหัสยืนยัน",
    button="ดูสถานะ",
    unknown="นี่ไม่ใช่รหัสยืนยันของรีเลย์นี้ โปรดคัดลอกจากหน้าของ Facebook อีกครั้ง",
    asked="ขอเมื่อ {}",
    relay="เสร็จแล้วที่รีเลย์นี้: หยุดรับแล้ว สิ่งที่รออยู่ที่นี่ซึ่งปิดผนึกไว้ให้คอมพิวเตอร์ของร้านอ่านได้เท่านั้น"
    " จะหายไปเมื่อคอมพิวเตอร์นั้นมารับ หรืออย่างช้าหลังจาก 30 วัน",
    queued="รอคอมพิวเตอร์ของร้าน ซึ่งยังไม่ตอบ เมื่อเปิดเครื่องครั้งต่อไปจะถาม Meta แล้วลบสิ่งที่มีอยู่",
    asking="คอมพิวเตอร์ของร้านทราบแล้วตั้งแต่ {} ขณะเปิดเครื่องอยู่จะถาม Meta ว่าการเข้าสู่ระบบนี้สิ้นสุดแล้วหรือไม่"
    " และจะลบสิ่งที่มีอยู่ทันทีที่ Meta บอกเช่นนั้น หรือเมื่อ Meta ไม่ตอบตลอดหนึ่งวัน",
    erased="ลบแล้วในคอมพิวเตอร์ของร้านเมื่อ {}",
    kept="ยังไม่ได้ลบทั้งหมด ณ {}: Meta ไม่ได้ยืนยันกับคอมพิวเตอร์ของร้านว่าการเข้าสู่ระบบนี้สิ้นสุดแล้ว นำ Conwerz"
    " ออกที่ Facebook พร้อมข้อมูล แล้ว Facebook จะแสดงรหัสใหม่ให้คุณ",
    removed="คอมพิวเตอร์เครื่องหนึ่งของร้านถูกนำออกจากร้านก่อนที่จะตอบ รีเลย์นี้บอกไม่ได้อีกแล้วว่าเครื่องนั้นลบสิ่งที่มีอยู่แล้วหรือไม่",
    nobody="ขณะที่ขอ รีเลย์นี้ไม่รู้จักคอมพิวเตอร์เครื่องใดที่มีสิ่งที่ได้รับจากการเข้าสู่ระบบนี้",
    past="รีเลย์นี้ไม่ทราบสถานะอีกต่อไป เพราะเก็บไว้ 90 วัน",
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
