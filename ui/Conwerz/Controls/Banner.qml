pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// One sentence across the top of a pane, with at most one action. `kind`: warn, bad, info.
Rectangle {
    id: banner

    required property string text

    property string action: ""
    property string kind: "warn"
    readonly property color ink: kind === "bad" ? Theme.bad : kind === "info" ? Theme.accent : Theme.warn

    // What nobody sees, nobody is told
    readonly property string said: visible ? text : ""

    signal acted

    onSaidChanged: if (said !== "")
        Accessible.announce(said, kind === "bad" ? Accessible.Assertive : Accessible.Polite)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    implicitHeight: Math.max(36, words.implicitHeight + 14)
    color: kind === "bad" ? Theme.badSoft : kind === "info" ? Theme.accentSoft : Theme.warnSoft

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        name: banner.kind === "bad" ? "alert" : banner.kind === "info" ? "info" : "triangle"
        size: 16
        weight: 2
        color: banner.ink
    }
    PlainText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 10
        anchors.right: link.visible ? link.left : parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignLeft
        text: banner.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Loader {
        id: link

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        active: banner.action !== ""
        visible: active
        sourceComponent: LinkButton {
            text: banner.action
            onClicked: banner.acted()
        }
    }
}
