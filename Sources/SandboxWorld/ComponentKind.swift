/// Every kind of component, and where each may stand (Components › Reference).
enum ComponentKind: Int64, Sendable {
    case row = 1
    case button = 2
    case stringSelect = 3
    case textInput = 4
    case userSelect = 5
    case roleSelect = 6
    case mentionableSelect = 7
    case channelSelect = 8
    case section = 9
    case textDisplay = 10
    case thumbnail = 11
    case gallery = 12
    case file = 13
    case separator = 14
    case container = 17
    case label = 18
    case fileUpload = 19
    case radioGroup = 21
    case checkboxGroup = 22
    case checkbox = 23

    static let selects: [ComponentKind] = [
        .stringSelect, .userSelect, .roleSelect, .mentionableSelect, .channelSelect,
    ]

    var isSelect: Bool { Self.selects.contains(self) }

    static func allowed(within parent: ComponentKind?, on surface: ComponentForm.Surface) -> [ComponentKind] {
        switch (parent, surface) {
        case (nil, .legacyMessage): [.row]
        case (nil, .message): [.row, .section, .textDisplay, .gallery, .file, .separator, .container]
        case (nil, .modal): [.row, .textDisplay, .label]
        case (.row?, .modal): [.textInput]
        case (.row?, .legacyMessage), (.row?, .message): [.button] + selects
        case (.container?, _): [.row, .section, .textDisplay, .gallery, .file, .separator]
        case (.section?, _): [.textDisplay]
        case (.label?, _): [.textInput, .fileUpload, .radioGroup, .checkboxGroup, .checkbox] + selects
        case (_?, _): []
        }
    }
}
