"""The shop's customers on Messenger: Thai, English, German, Swedish, French."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.people.scripts import Script, says, shop, unread

MESSENGER = (
    Script(
        key="somchai",
        channel=Channel.MESSENGER,
        name="สมชาย ใจดี",
        history=(
            says("2h 10m", "สวัสดีครับ ชามใบนี้ราคาเท่าไหร่ครับ", "green bowl"),
            shop("1h 50m", "Hello Somchai! The bowl is 28 €, shipping to Thailand is 14 €."),
            says("48m", "ขอบคุณครับ มีสีเขียวไหมครับ 🙏"),
        ),
        later=("ส่งถึงกรุงเทพใช้เวลากี่วันครับ", "ถ้าซื้อสามใบมีส่วนลดไหมครับ"),
        replies=("ขอบคุณมากครับ ตกลงเอาสามใบครับ", "โอนเงินแล้วนะครับ 😊"),
    ),
    Script(
        key="tom",
        channel=Channel.MESSENGER,
        name="Tom Whitfield",
        history=(
            says("6d 3h", "Hi, do you repair pieces that were not made by you?"),
            shop("6d 2h", "Hi Tom! Often, yes. A photo helps."),
            says("1h 55m", "Sorry for the wait. My grandfather's cup:"),
            says("1h 54m", "", "chipped cup"),
        ),
        later=("No rush at all, by the way.", "I could also drop it off on Thursday."),
        replies=("That's wonderful, thank you so much.", "Thursday at ten it is!"),
    ),
    Script(
        key="hannah",
        channel=Channel.MESSENGER,
        name="Hannah Lindqvist",
        history=(
            says("3d 1h", "Hej! Could the teapot get a slightly bigger handle?"),
            shop("3d", "Hej Hannah! We can try. How big are your hands? 😄"),
            says("2d 3h", "Normal Swedish ones 😅 I just want room for four fingers."),
        ),
        replies=("Tack så mycket! Take your time.", "Perfect, that is exactly what I meant."),
    ),
    Script(
        key="jonas",
        channel=Channel.MESSENGER,
        name="Jonas Becker",
        history=(
            says("9h 30m", "Guten Morgen, meine Bestellung 4711 ist mit einem Riss angekommen."),
            says("9h 28m", "Foto anbei. Die anderen fünf Teller sind wunderschön!", "plates"),
            unread("8h 50m", "Guten Morgen, Herr Becker, das tut uns leid! Wir schicken heute einen neuen."),
        ),
        later=("Muss ich den kaputten Teller zurückschicken?", "Übrigens: machen Sie auch passende Schüsseln?"),
        replies=("Sehr freundlich, vielen Dank!", "Dann bestelle ich gleich noch zwei Schüsseln dazu."),
    ),
    Script(
        key="camille",
        channel=Channel.MESSENGER,
        name="Camille Moreau",
        history=(
            says("12h 40m", "Bonjour, livrez-vous en Belgique ?"),
            shop("12h 10m", "Bonjour Camille ! Oui, en trois à quatre jours."),
            says("12h 5m", "Parfait. Je cherche un vase pour l'anniversaire de ma sœur."),
            says("3h 15m", "Celui-ci est-il encore disponible ?", "vase"),
        ),
        later=("Et pourriez-vous ajouter une petite carte ?",),
        replies=("Super, merci beaucoup !", "Je passe commande ce soir."),
    ),
    Script(
        key="oliver",
        channel=Channel.MESSENGER,
        page=1,
        name="Oliver Grant",
        history=(
            says("2d 5h", "Hello, are there still places in the glazing workshop?"),
            shop("2d 4h", "Hello Oliver! Two are left, on Saturday at eleven."),
            says("5h 50m", "Then I'll take both, my daughter comes along."),
        ),
        later=("Is she too young at nine?", "Should we bring aprons?"),
        replies=("Lovely, see you on Saturday!", "Thanks for the quick answer."),
    ),
)
