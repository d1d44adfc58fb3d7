"""The shop's customers on WhatsApp: Spanish, Hindi, Portuguese, Indonesian, English."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.people.long_story import long_story
from conwerz_desktop.practice.people.scripts import Script, says, shop

WHATSAPP = (
    Script(
        key="lucia",
        channel=Channel.WHATSAPP,
        name="Lucía Fernández",
        phone="34600987654",
        history=(
            *long_story("lucia"),
            says("1d 22h", "Buenas, ¿los cuencos verdes aguantan el lavavajillas?"),
            shop("1d 21h 40m", "¡Hola, Lucía! Sí, sin problema. Mejor en la bandeja de arriba."),
            says("1d 21h 35m", "Genial, gracias ❤️"),
            says("26m", "Hola 👋 ¿Os queda este?", "plates"),
            shop("19m", "¡Hola, Lucía! Sí, nos quedan dos juegos. ¿Para cuántas personas sería?"),
            says("12m", "", "voice message"),
            says("9m", "Para seis. ¿Podríais enviarlo a Sevilla antes del sábado?"),
        ),
        later=(
            "¿Me pasáis el precio con envío, por favor?",
            "Y si puede ser, uno de los platos sin el borde blanco 🙏",
            "Ah, y necesito factura a nombre de la empresa.",
        ),
        replies=("¡Perfecto! Me lo quedo entonces 😊", "Acabo de hacer el pago.", "Muchísimas gracias, ¡sois un amor!"),
    ),
    Script(
        key="priya",
        channel=Channel.WHATSAPP,
        name="प्रिया शर्मा",
        phone="919876543210",
        history=(
            says("5h 20m", "नमस्ते, मैंने आपकी दुकान के बारे में एक दोस्त से सुना।"),
            shop("5h", "Namaste Priya! How can we help you?"),
            says("1h 35m", "मुझे शादी के लिए चालीस प्लेटें चाहिए।"),
            says("1h 32m", "क्या यह प्लेट माइक्रोवेव में चलेगी?", "plates"),
        ),
        later=("क्या चालीस प्लेटों पर कोई छूट मिलेगी?", "शादी 18 दिसंबर को है, तब तक मिल जाएँगी?"),
        replies=("बहुत बढ़िया, धन्यवाद! 🙏", "मैं आज शाम तक पक्का बता दूँगी।"),
    ),
    Script(
        key="beatriz",
        channel=Channel.WHATSAPP,
        name="Beatriz Almeida",
        phone="5511987654321",
        history=(
            says("3d 4h", "Oi! Vocês fazem azulejos sob medida?"),
            shop("3d 3h 30m", "Oi, Beatriz! Fazemos, sim. Qual é o tamanho da parede?"),
            says("20h 15m", "São 2,40 m por 60 cm, atrás do fogão"),
            says("20h 12m", "Algo assim, mas com mais azul", "tiles"),
        ),
        later=("Conseguem mandar uma amostra antes?", "O pedreiro vem dia 12, dá tempo?"),
        replies=("Ótimo! Pode mandar o orçamento por aqui mesmo.", "Fechado 💙"),
    ),
    Script(
        key="dewi",
        channel=Channel.WHATSAPP,
        name="Dewi Lestari",
        username="dewi.lestari",
        bsuid="ID.48120573391846205518",
        history=(
            says("7h 5m", "Halo kak, vas yang di foto ini masih ada?", "vase"),
            says("7h 4m", "Bisa kirim ke Bandung nggak ya?"),
        ),
        later=("Kalau dua vas, ongkirnya berapa kak?", "Warna lain ada apa saja?"),
        replies=("Siap kak, makasih banyak ya 🙏", "Oke, saya transfer sekarang."),
    ),
    Script(
        key="grace",
        channel=Channel.WHATSAPP,
        name="Grace Okafor",
        phone="2348031234567",
        history=(
            says("2d 7h", "Good afternoon! I run a small café in Lagos and love your cups."),
            shop("2d 6h 20m", "Thank you, Grace! How many would you need?"),
            says("2d 6h", "Sixty to start, and saucers."),
            shop("2d 5h 50m", "Lovely. I will send you our wholesale list tomorrow."),
            says("4h 40m", "Hello again, did the wholesale list go out? I may have missed it."),
        ),
        later=("Also: is there a lead time for sixty?",),
        replies=("Got it, thank you! Reading it now.", "Let's do sixty cups and sixty saucers then."),
    ),
    Script(
        key="joaquin",
        channel=Channel.WHATSAPP,
        name="Joaquín Ríos",
        phone="5491155550123",
        history=(
            says("4d 2h", "Hola, ¿hacen talleres de torno los fines de semana?"),
            shop("4d 1h", "¡Hola, Joaquín! Sí, el primer sábado de cada mes."),
            says("3d 20h", "¿Queda lugar para dos personas? Es un regalo para mi mamá."),
        ),
        replies=("¡Buenísimo! Ahí estaremos.",),
    ),
)
