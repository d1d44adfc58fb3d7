import QtQuick

// Says aloud what is chosen in a list while the keyboard stays in the field above it; not what only passes by there.
QtObject {
    id: said

    required property Item by
    required property string words

    function say() {
        if (words !== "")
            by.Accessible.announce(words, Accessible.Polite);
    }

    onWordsChanged: Qt.callLater(say)
    Component.onCompleted: Qt.callLater(say)
}
