// qmllint disable unused-imports
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import QtQuick.Templates

// All that the screens need of Qt: its plug-ins are loaded with this (app/screens.py)
QtObject {}
