pragma Singleton

import QtQuick

// Every colour, size and duration of Conwerz. Screens name a role, never a value.
QtObject {
    id: theme

    property string appearance: "system"
    property bool reducedMotion: false
    property bool moreContrast: false
    property bool compact: false
    property bool zoomed: false

    readonly property bool dark: appearance === "dark" || (appearance !== "light" && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    // The owner or the system asks for more contrast: every word at 7 : 1, every edge drawn
    readonly property bool strong: moreContrast || Application.styleHints.accessibility.contrastPreference === Qt.ContrastPreference.HighContrast

    // Grounds, from the back to the front
    readonly property color ground: shade("#F3F0EA", "#151413", "#FFFFFF", "#000000")
    readonly property color surface: shade("#FBFAF7", "#1A1918", "#FFFFFF", "#000000")
    readonly property color canvas: shade("#FFFFFF", "#1F1E1C", "#FFFFFF", "#000000")
    readonly property color raised: shade("#FFFFFF", "#282623", "#FFFFFF", "#000000")
    readonly property color sunken: shade("#F5F2EC", "#151413", "#FFFFFF", "#000000")
    readonly property color hover: shade("#0A1F1C18", "#0FFFFFFF", "#1F000000", "#33FFFFFF")
    readonly property color press: shade("#161F1C18", "#1CFFFFFF", "#33000000", "#4DFFFFFF")
    readonly property color veil: shade("#0C1F1C18", "#14FFFFFF", "#14000000", "#1FFFFFFF")
    readonly property color shadow: shade("#071F1C18", "#0E000000", "#00000000", "#00000000")
    readonly property color scrim: shade("#661F1C18", "#A6000000", "#B3000000", "#CC000000")

    // Lines: a hairline separates, an edge draws a button, an outline draws a ring or a switch (3:1)
    readonly property color hairline: shade("#E7E2D9", "#34312D", "#6B6B6B", "#9A9A9A")
    readonly property color edge: shade("#D6D0C5", "#47433D", "#000000", "#FFFFFF")
    readonly property color outline: shade("#8F877B", "#7A736A", "#000000", "#FFFFFF")

    // Fills of small controls
    readonly property color chip: shade("#EEEAE2", "#33302C", "#EBEBEB", "#262626")
    readonly property color track: shade("#F1EDE6", "#2F2C29", "#EBEBEB", "#262626")
    readonly property color knob: shade("#FFFFFF", "#4A4640", "#FFFFFF", "#525252")
    readonly property color current: shade("#E4DFD6", "#2B2926", "#E0E0E0", "#303030")
    readonly property color thumb: shade("#2E1F1C18", "#33FFFFFF", "#99000000", "#99FFFFFF")

    // Text
    readonly property color ink: shade("#1F1C18", "#F3F0EB", "#000000", "#FFFFFF")
    readonly property color inkSoft: shade("#575149", "#BDB7AE", "#1A1A1A", "#F2F2F2")
    readonly property color inkFaint: shade("#6C655B", "#A8A197", "#333333", "#DADADA")

    // Petrol, the one accent
    readonly property color accent: shade("#0B6669", "#74CFC9", "#00474A", "#8CF5EE")
    readonly property color accentFill: shade("#0B6669", "#1E7E80", "#00474A", "#8CF5EE")
    readonly property color accentInk: shade("#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000")
    readonly property color accentInkSoft: shade("#D9EEEC", "#F4FBFA", "#FFFFFF", "#000000")
    readonly property color accentSoft: shade("#E0EFEC", "#1E3635", "#D3F2EE", "#003638")
    readonly property color accentVeil: shade("#180B6669", "#2274CFC9", "#2600474A", "#338CF5EE")
    readonly property color second: shade("#CFC6B7", "#6F685E", "#595959", "#BFBFBF") // the quieter series of a chart
    readonly property color clay: shade("#D9774A", "#E7A27C", "#8F3410", "#FFC4A3")
    readonly property color onFillVeil: shade("#2EFFFFFF", "#2EFFFFFF", "#4DFFFFFF", "#40000000")
    readonly property color onFillHover: shade("#14FFFFFF", "#14FFFFFF", "#2EFFFFFF", "#2E000000")
    readonly property color onFillPress: "#1F000000"

    // Conversation
    readonly property color bubbleIn: shade("#F3F0EA", "#2C2A27", "#EFEFEF", "#1F1F1F")
    readonly property color bubbleOut: shade("#D9ECE8", "#1A4245", "#D3F2EE", "#00383B")
    readonly property color bubbleOutInk: shade("#47605D", "#B3C9C7", "#12302E", "#D9F5F2")
    readonly property color sought: shade("#FFE08A", "#5F4B10", "#FFE14D", "#4D3D00") // behind a word that was looked for
    readonly property color note: shade("#FFF6DC", "#30280F", "#FFF3C4", "#2B2300")
    readonly property color noteLine: shade("#EBD79B", "#5A4A1B", "#4D3800", "#F0D992")
    readonly property color noteInk: shade("#634800", "#F0D992", "#3D2C00", "#FFF0B8")
    readonly property color noteFill: shade("#7A5A00", "#7A5C10", "#4D3800", "#F0D992")
    readonly property color tickRead: shade("#1558B8", "#8FC1FF", "#003578", "#BFDCFF")

    // States, always beside a word and a shape
    readonly property color good: shade("#17703C", "#79D397", "#004A1D", "#9CF0B6")
    readonly property color goodSoft: shade("#E4F3E8", "#18301F", "#E2F5E8", "#06260F")
    readonly property color warn: shade("#855000", "#F2BE66", "#553300", "#FFD58A")
    readonly property color warnSoft: shade("#FDF0D8", "#362910", "#FFF1D6", "#2E2000")
    readonly property color bad: shade("#B02A20", "#FF9F93", "#870E06", "#FFC4BC")
    readonly property color badSoft: shade("#FCE9E5", "#3D1F1B", "#FFE9E5", "#3A0F0A")
    readonly property color badFill: shade("#B02A20", "#B5382D", "#870E06", "#FFC4BC")
    readonly property color badLine: shade("#E7B9B3", "#6B3A34", "#870E06", "#FFC4BC")
    readonly property color stripe: shade("#1AB87400", "#14F2BE66", "#33553300", "#33FFD58A")

    // Channels: the colour repeats what the glyph and the badge's shape already say
    readonly property var channels: ({
            messenger: {
                glyph: "bolt",
                color: shade("#0B5CC7", "#86B6FF", "#003578", "#BFDCFF"),
                round: true
            },
            instagram: {
                glyph: "camera",
                color: shade("#AE2469", "#F596C3", "#75093E", "#FFC7E1"),
                round: false
            },
            whatsapp: {
                glyph: "phone",
                color: shade("#13713C", "#6FD394", "#00461A", "#A5F0BE"),
                round: true
            },
            lead: {
                glyph: "form",
                color: shade("#85490A", "#EEB474", "#552B00", "#FFDBAD"),
                round: false
            },
            comments: {
                glyph: "bubble",
                color: shade("#6440BD", "#C0AAFF", "#3B1D8C", "#DCD0FF"),
                round: true
            }
        })

    // Labels: each has a shape beside its colour
    readonly property list<color> labelInks: [good, channels.lead.color, bad, channels.messenger.color, channels.comments.color, channels.instagram.color]

    // Avatars: a soft ground and a deep ink of the same hue; initials are words
    readonly property list<color> avatarGrounds: dark ? ["#3A2A22", "#20353A", "#332B44", "#2B3722", "#40262F", "#3B331C"] : ["#F9E4D8", "#DCEDF1", "#E9E4F7", "#E4EFD8", "#F9E0E7", "#F6EBCB"]
    readonly property list<color> avatarInks: dark ? ["#F0B79A", "#93D2DE", "#C9B8F5", "#B9D79A", "#F5AFC2", "#E6CB7F"] : strong ? ["#6B2E0C", "#0B4350", "#412882", "#2B450B", "#741634", "#503C00"] : ["#8A3F14", "#125765", "#52389B", "#3D5E15", "#932448", "#6A5000"]

    // Type
    readonly property list<string> installed: Qt.fontFamilies()
    readonly property string family: firstInstalled(["Inter", "Segoe UI Variable Text", "SF Pro Text", "Noto Sans"])
    readonly property string display: firstInstalled(["Inter Display", "Inter", "Segoe UI Variable Display", "SF Pro Display", "Noto Sans"])
    readonly property int micro: 11
    readonly property int caption: 12
    readonly property int body: 13
    readonly property int message: 14
    readonly property int messageLine: 21 // fixed, so that every script keeps one rhythm
    readonly property real messageAscent: latin.ascent
    readonly property FontMetrics latin: FontMetrics {
        font.family: theme.family
        font.pixelSize: theme.message
    }
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

    // Motion; nothing moves when the owner or the system asks for less
    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int calm: reducedMotion ? 0 : 160
    readonly property int slow: reducedMotion ? 0 : 240

    // By day, by night, and each with more contrast
    function shade(day: string, night: string, strongDay: string, strongNight: string): string {
        return strong ? (dark ? strongNight : strongDay) : (dark ? night : day);
    }
    function firstInstalled(wanted: list<string>): string {
        return wanted.find(name => installed.includes(name)) ?? "sans-serif";
    }
}
