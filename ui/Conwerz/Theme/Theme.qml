pragma Singleton

import QtQuick

// Every colour, size and duration of Conwerz. Screens name a role, never a value.
QtObject {
    id: theme

    property string appearance: "system"
    property bool reducedMotion: false
    property bool compact: false
    property bool zoomed: false

    readonly property bool dark: appearance === "dark" || (appearance !== "light" && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    // Grounds, from the back to the front
    readonly property color ground: dark ? "#151413" : "#F3F0EA"
    readonly property color surface: dark ? "#1A1918" : "#FBFAF7"
    readonly property color canvas: dark ? "#1F1E1C" : "#FFFFFF"
    readonly property color raised: dark ? "#282623" : "#FFFFFF"
    readonly property color sunken: dark ? "#151413" : "#F5F2EC"
    readonly property color hover: dark ? "#0FFFFFFF" : "#0A1F1C18"
    readonly property color press: dark ? "#1CFFFFFF" : "#161F1C18"
    readonly property color veil: dark ? "#14FFFFFF" : "#0C1F1C18"
    readonly property color shadow: dark ? "#0E000000" : "#071F1C18"
    readonly property color scrim: dark ? "#A6000000" : "#661F1C18"

    // Lines: a hairline separates, an edge draws a button, an outline draws a ring or a switch (3:1)
    readonly property color hairline: dark ? "#34312D" : "#E7E2D9"
    readonly property color edge: dark ? "#47433D" : "#D6D0C5"
    readonly property color outline: dark ? "#7A736A" : "#8F877B"

    // Fills of small controls
    readonly property color chip: dark ? "#33302C" : "#EEEAE2"
    readonly property color track: dark ? "#2F2C29" : "#F1EDE6"
    readonly property color knob: dark ? "#4A4640" : "#FFFFFF"
    readonly property color current: dark ? "#2B2926" : "#E4DFD6"
    readonly property color thumb: dark ? "#33FFFFFF" : "#2E1F1C18"

    // Text
    readonly property color ink: dark ? "#F3F0EB" : "#1F1C18"
    readonly property color inkSoft: dark ? "#BDB7AE" : "#575149"
    readonly property color inkFaint: dark ? "#A8A197" : "#6C655B"

    // Petrol, the one accent
    readonly property color accent: dark ? "#74CFC9" : "#0B6669"
    readonly property color accentFill: dark ? "#1E7E80" : "#0B6669"
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentInkSoft: dark ? "#F4FBFA" : "#D9EEEC"
    readonly property color accentSoft: dark ? "#1E3635" : "#E0EFEC"
    readonly property color accentVeil: dark ? "#2274CFC9" : "#180B6669"
    readonly property color second: dark ? "#6F685E" : "#CFC6B7" // the quieter series of a chart
    readonly property color clay: dark ? "#E7A27C" : "#D9774A"
    readonly property color onFillVeil: "#2EFFFFFF"
    readonly property color onFillHover: "#14FFFFFF"
    readonly property color onFillPress: "#1F000000"

    // Conversation
    readonly property color bubbleIn: dark ? "#2C2A27" : "#F3F0EA"
    readonly property color bubbleOut: dark ? "#1A4245" : "#D9ECE8"
    readonly property color bubbleOutInk: dark ? "#B3C9C7" : "#47605D"
    readonly property color note: dark ? "#30280F" : "#FFF6DC"
    readonly property color noteLine: dark ? "#5A4A1B" : "#EBD79B"
    readonly property color noteInk: dark ? "#F0D992" : "#634800"
    readonly property color noteFill: dark ? "#7A5C10" : "#7A5A00"
    readonly property color tickRead: dark ? "#8FC1FF" : "#1558B8"

    // States, always beside a word and a shape
    readonly property color good: dark ? "#79D397" : "#17703C"
    readonly property color goodSoft: dark ? "#18301F" : "#E4F3E8"
    readonly property color warn: dark ? "#F2BE66" : "#855000"
    readonly property color warnSoft: dark ? "#362910" : "#FDF0D8"
    readonly property color bad: dark ? "#FF9F93" : "#B02A20"
    readonly property color badSoft: dark ? "#3D1F1B" : "#FCE9E5"
    readonly property color badFill: dark ? "#B5382D" : "#B02A20"
    readonly property color badLine: dark ? "#6B3A34" : "#E7B9B3"
    readonly property color stripe: dark ? "#14F2BE66" : "#1AB87400"

    // Channels: the colour repeats what the glyph and the badge's shape already say
    readonly property var channels: ({
            messenger: {
                glyph: "bolt",
                color: dark ? "#86B6FF" : "#0B5CC7",
                round: true
            },
            instagram: {
                glyph: "camera",
                color: dark ? "#F596C3" : "#AE2469",
                round: false
            },
            whatsapp: {
                glyph: "phone",
                color: dark ? "#6FD394" : "#13713C",
                round: true
            },
            lead: {
                glyph: "form",
                color: dark ? "#EEB474" : "#85490A",
                round: false
            },
            comments: {
                glyph: "bubble",
                color: dark ? "#C0AAFF" : "#6440BD",
                round: true
            }
        })

    // Labels: each has a shape beside its colour
    readonly property list<color> labelInks: [good, channels.lead.color, bad, channels.messenger.color, channels.comments.color, channels.instagram.color]

    // Avatars: a soft ground and a deep ink of the same hue
    readonly property list<color> avatarGrounds: dark ? ["#3A2A22", "#20353A", "#332B44", "#2B3722", "#40262F", "#3B331C"] : ["#F9E4D8", "#DCEDF1", "#E9E4F7", "#E4EFD8", "#F9E0E7", "#F6EBCB"]
    readonly property list<color> avatarInks: dark ? ["#F0B79A", "#93D2DE", "#C9B8F5", "#B9D79A", "#F5AFC2", "#E6CB7F"] : ["#8A3F14", "#125765", "#52389B", "#3D5E15", "#932448", "#6A5000"]

    // Type
    readonly property list<string> installed: Qt.fontFamilies()
    readonly property string family: firstInstalled(["Inter", "Segoe UI Variable Text", "SF Pro Text", "Noto Sans"])
    readonly property string display: firstInstalled(["Inter Display", "Inter", "Segoe UI Variable Display", "SF Pro Display", "Noto Sans"])
    readonly property int micro: 11
    readonly property int caption: 12
    readonly property int body: 13
    readonly property int message: 14
    readonly property int messageLine: 21 // fixed, so that every script keeps one rhythm
    readonly property int title: 15
    readonly property int lead: 16
    readonly property int heading: 20
    readonly property int figure: 28
    readonly property int hero: 40

    // Space on a 4 px grid
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48

    // Corners
    readonly property int rControl: 8
    readonly property int rRow: 10
    readonly property int rCard: 14
    readonly property int rBubble: 16
    readonly property int rTail: 5

    // Density
    readonly property int row: compact ? 56 : 68
    readonly property int item: compact ? 28 : 32
    readonly property int gap: compact ? 5 : 10 // below a bubble

    // Panes
    readonly property int rail: 208
    readonly property int railFolded: 60
    readonly property int list: 328
    readonly property int person: 288
    readonly property int bubble: 520
    readonly property int column: 880 // a thread is never wider, however wide the window

    // Motion; nothing moves when the owner asks for less
    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int calm: reducedMotion ? 0 : 160
    readonly property int slow: reducedMotion ? 0 : 240

    function firstInstalled(wanted: list<string>): string {
        return wanted.find(name => installed.includes(name)) ?? "sans-serif";
    }
}
