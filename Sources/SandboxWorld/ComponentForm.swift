/// Reads the components of a message or a modal as Discord's validator does: what is wrong is noted with its
/// place, what is right comes out as REST gives it back, with ids and defaults filled in (Components ›
/// Reference).
struct ComponentForm: Sendable {
    enum Surface: Sendable {
        case legacyMessage
        case message
        case modal
    }

    /// At most 40 components in all, nested ones counted.
    static let totalLimit = 40
    /// All text displays of a message together.
    static let textLimit = 4000
    /// A legacy message has at most five rows, a modal at most five components.
    static let topLimit = 5

    let surface: Surface
    /// What media objects made here are called.
    let mediaID: Snowflake
    var errors = FormErrors()
    var customIDs: Set<String> = []
    var textLength = 0
    private var givenIDs: Set<Int64> = []
    private var lastID: Int64 = 0
    private var count = 0

    init(surface: Surface, mediaID: Snowflake) {
        self.surface = surface
        self.mediaID = mediaID
    }

    mutating func components(_ raw: JSON, at place: [String]) -> [JSON] {
        guard let list = raw.array else {
            errors.wrongType(place, "list")
            return []
        }
        collectIDs(raw, at: place)
        let top = list.enumerated().compactMap { component($1, within: nil, at: place + ["\($0)"]) }
        if count > Self.totalLimit {
            errors.add(place, "COMPONENT_LIMIT_EXCEEDED", "The total number of components exceeds 40.")
        }
        if textLength > Self.textLimit {
            errors.add(
                place, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                "The total size of displayable text exceeds 4000 characters.")
        }
        switch surface {
        case .legacyMessage:
            if list.count > Self.topLimit { errors.length(place, 1...5) }
        case .modal:
            if !(1...Self.topLimit).contains(list.count) { errors.length(place, 1...5) }
        case .message: break
        }
        return top
    }

    /// Ids that were given must differ; the others are numbered around them.
    private mutating func collectIDs(_ raw: JSON, at place: [String]) {
        for (index, component) in (raw.array ?? []).enumerated() {
            let here = place + ["\(index)"]
            collectID(of: component, at: here)
            collectIDs(component["components"] ?? [], at: here + ["components"])
            for key in ["accessory", "component"] {
                if let nested = component[key] { collectID(of: nested, at: here + [key]) }
            }
        }
    }

    private mutating func collectID(of component: JSON, at place: [String]) {
        count += 1
        guard let id = component["id"]?.int, id != 0 else { return }
        if !givenIDs.insert(id).inserted {
            errors.add(place + ["id"], "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")
        }
    }

    /// The component's own part of the answer: its type and id.
    mutating func frame(_ raw: JSON, _ kind: ComponentKind) -> JSON {
        ["type": .int(kind.rawValue), "id": .int(id(of: raw))]
    }

    private mutating func id(of raw: JSON) -> Int64 {
        if let given = raw["id"]?.int, given != 0 { return given }
        repeat { lastID += 1 } while givenIDs.contains(lastID)
        return lastID
    }

    mutating func component(_ raw: JSON, within parent: ComponentKind?, at place: [String]) -> JSON? {
        guard raw.object != nil else {
            errors.wrongType(place, "dictionarie")
            return nil
        }
        guard let number = raw["type"]?.int else {
            errors.required(place + ["type"])
            return nil
        }
        let allowed = ComponentKind.allowed(within: parent, on: surface)
        guard let kind = ComponentKind(rawValue: number), allowed.contains(kind) else {
            errors.choices(place + ["type"], allowed.map { String($0.rawValue) }.joined(separator: ", "))
            return nil
        }
        let json = frame(raw, kind)
        switch kind {
        case .row: return row(raw, json, at: place)
        case .button: return button(raw, json, at: place)
        case .stringSelect, .userSelect, .roleSelect, .mentionableSelect, .channelSelect:
            return select(raw, json, kind, at: place)
        case .textInput: return textInput(raw, json, within: parent, at: place)
        case .section: return section(raw, json, at: place)
        case .textDisplay: return textDisplay(raw, json, at: place)
        case .thumbnail: return thumbnail(raw, json, at: place)
        case .gallery: return gallery(raw, json, at: place)
        case .file: return file(raw, json, at: place)
        case .separator: return separator(raw, json, at: place)
        case .container: return container(raw, json, at: place)
        case .label: return label(raw, json, at: place)
        case .fileUpload: return fileUpload(raw, json, at: place)
        case .radioGroup: return radioGroup(raw, json, at: place)
        case .checkboxGroup: return checkboxGroup(raw, json, at: place)
        case .checkbox: return checkbox(raw, json, at: place)
        }
    }

    // Fields, each checked where it stands.

    mutating func text(
        _ raw: JSON, _ key: String, _ range: ClosedRange<Int>, at place: [String], required: Bool = false,
    ) -> String? {
        guard let value = raw[key], !value.isNull else {
            if required { errors.required(place + [key]) }
            return nil
        }
        guard let text = value.string else {
            errors.wrongType(place + [key], "string")
            return nil
        }
        if !range.contains(text.unicodeScalars.count) { errors.length(place + [key], range) }
        return text
    }

    mutating func number(
        _ raw: JSON, _ key: String, _ range: ClosedRange<Int64>, at place: [String],
    ) -> Int64? {
        guard let value = raw[key], !value.isNull else { return nil }
        guard let number = value.int else {
            errors.wrongType(place + [key], "integer")
            return nil
        }
        if !range.contains(number) { errors.range(place + [key], range) }
        return number
    }

    mutating func flag(_ raw: JSON, _ key: String, at place: [String]) -> Bool? {
        guard let value = raw[key], !value.isNull else { return nil }
        if value.bool == nil { errors.wrongType(place + [key], "boolean") }
        return value.bool
    }

    mutating func customID(_ raw: JSON, at place: [String]) -> String {
        guard let id = text(raw, "custom_id", 1...100, at: place, required: true) else { return "" }
        if !customIDs.insert(id).inserted {
            errors.add(
                place + ["custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated")
        }
        return id
    }
}
