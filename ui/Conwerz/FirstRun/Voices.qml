import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// The left half of the first screen: four customers, four scripts, one answer.
Rectangle {
    id: voices

    readonly property real inset: Math.max(24, (width - 440) / 2)

    color: Theme.ground

    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    Item {
        x: voices.inset
        width: 430
        height: 404
        anchors.verticalCenter: parent.verticalCenter
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Voice {
            initials: "س"
            hue: 4
            channel: "instagram"
            said: "هل يمكنكم تغليفها كهدية؟ 🎁"
        }
        Voice {
            x: 112
            y: 88
            initials: "LF"
            hue: 0
            channel: "whatsapp"
            said: "¿Podríais enviarlo a Sevilla?"
        }
        Voice {
            x: 36
            y: 176
            initials: "ส"
            hue: 1
            channel: "messenger"
            said: "ขอบคุณครับ มีสีเขียวไหมครับ 🙏"
        }
        Voice {
            x: 148
            y: 264
            initials: "प्रि"
            hue: 2
            channel: "whatsapp"
            said: "क्या यह कल मिल सकता है?"
        }
        Rectangle {
            x: 184
            y: 358
            width: answer.implicitWidth + 66
            height: 46
            radius: 23
            color: Theme.accentFill

            PlainText {
                id: answer

                x: 22
                height: parent.height
                text: qsTr("Of course. With pleasure!")
                font.pixelSize: Theme.title
                color: Theme.accentInk
            }
            Icon {
                x: parent.width - 36
                anchors.verticalCenter: parent.verticalCenter
                name: "ticks"
                size: 18
                color: Theme.accentInk
            }
        }
    }
    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: parent.height - height - 40
        text: qsTr("Messenger, Instagram and WhatsApp\nin one window.")
        color: Theme.inkSoft
        lineHeight: 1.25
    }
}
