import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Settings
import Conwerz.Theme
import Conwerz.ViewModels

// While everything is being erased, and what was out of reach.
FocusScope {
    id: screen

    required property Shell shell
    required property EraseAll all

    readonly property bool working: all.stage !== "left"

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 520)
        spacing: 12

        Heading {
            id: heading

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: screen.working ? qsTr("Erasing everything") : qsTr("Erased here, with something left elsewhere")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: screen.all.removed ? qsTr("Another computer of your shop removed this one.") : screen.working ? qsTr("This takes a moment. If it is interrupted, the next start finishes it.") : qsTr("Nothing on this computer can be read any more. This is left for you:")
        }
        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: 6
            Layout.bottomMargin: 6
            visible: screen.working
            share: screen.all.share
        }
        Repeater {
            model: screen.all.parts

            ErasePart {}
        }
        PrimaryButton {
            Layout.topMargin: 10
            visible: !screen.working
            focus: true
            text: qsTr("I have read it")
            onClicked: screen.all.leave()
        }
    }
}
