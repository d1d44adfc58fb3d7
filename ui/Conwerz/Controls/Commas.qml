pragma Singleton

import QtQuick

// Words that follow each other, as viewmodels/commas.py joins them.
QtObject {
    function joined(parts: var): string {
        return parts.filter(part => part).join(Qt.locale().name.startsWith("ar") ? "، " : ", ");
    }
}
