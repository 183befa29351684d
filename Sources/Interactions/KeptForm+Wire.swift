import Cards
import DiscordModel
import ProjectModel
import Storage

/// Opens a form again that could not be taken, with everything that was written in it.
struct EditKeptForm: Button {
    @Carried var form: Int

    static var opensForm: Bool { true }

    func press(_ call: Call) async throws -> Reply {
        preconditionFailure("a kept form is opened by the catalogue, which knows all forms")
    }
}

/// What was filled in, as it is kept: by the name of the field, the kind of value and then the value.
extension KeptForm {
    init(_ id: UInt64, of member: MemberID, customID: String, inputs: [String: Input], at now: Moment) {
        self.init(
            id: id, member: member, customID: customID, answers: inputs.compactMapValues(\.kept), at: now)
    }

    var inputs: [String: Input] { answers.compactMapValues(Input.init(kept:)) }
}

extension Input {
    /// `nil` for what is not kept: files go with the message they came in.
    fileprivate var kept: [String]? {
        switch self {
        case .answer(.text(let text)): ["text", text]
        case .answer(.flag(let flag)): ["flag", flag ? "yes" : "no"]
        case .answer(.values(let values)): ["values"] + values
        case .people(let people): ["people"] + people.map { "\($0.id)" }
        case .files, .option, .carried, .absent: nil
        }
    }

    fileprivate init?(kept: [String]) {
        let values = Array(kept.dropFirst())
        switch kept.first {
        case "text": self = .answer(.text(values.first ?? ""))
        case "flag": self = .answer(.flag(values.first == "yes"))
        case "values": self = .answer(.values(values))
        case "people":
            self = .people(values.compactMap { UInt64($0).map { Person(id: MemberID($0), name: "") } })
        default: return nil
        }
    }
}

extension Catalogue {
    /// Whether this release could open that form again.
    func hasForm(_ customID: String) -> Bool {
        guard let id = CustomID(customID), parts[id.kind] is any Modal.Type,
            let declaration = declarations[id.kind]
        else {
            return false
        }
        return id.fingerprint == CustomID.fingerprint(of: declaration)
    }

    /// The form that was kept, filled again; `nil` when this release has another form in its place.
    func form(_ kept: KeptForm, _ call: Call) async throws -> OpenedForm? {
        guard let id = CustomID(kept.customID), let type = parts[id.kind] as? any Modal.Type,
            let declaration = declarations[id.kind], id.fingerprint == CustomID.fingerprint(of: declaration),
            let carried = Self.inputs(from: id.values, as: declaration)
        else { return nil }
        func open<Content: Modal>(_ type: Content.Type) async throws -> OpenedForm {
            let inputs = carried.merging(kept.inputs) { carried, _ in carried }
            var form = try Content(from: InputDecoder(inputs: inputs, isLenient: true))
            try await form.prepare(call)
            return OpenedForm(form, answers: kept.inputs)
        }
        return try await open(type)
    }
}
