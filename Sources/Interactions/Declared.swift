import Cards
import DiscordModel

/// A property of a command or part as its declaration says, read from `init()` with `Mirror`.
struct Declared: Sendable {
    /// The property's name, which is also its coding key.
    let name: String
    let content: Content

    enum Content: Sendable {
        case option(OptionDeclaration)
        case field(FieldDeclaration)
        case carried(type: String, longest: Int?)
        /// A property that is not wrapped: nothing can fill it.
        case plain
    }

    /// All properties of a freshly made value, in order of declaration.
    static func properties(of value: some Decodable) -> [Declared] {
        Mirror(reflecting: value).children.map { child in
            // The label of a wrapped property has an underscore in front; its coding key has none.
            let label = child.label ?? ""
            let name = label.hasPrefix("_") ? String(label.dropFirst()) : label
            return Declared(name: name, content: content(of: child.value))
        }
    }

    private static func content(of value: Any) -> Content {
        if let option = (value as? any AnyOption)?.declaration { return .option(option) }
        if let field = (value as? any AnyField)?.declaration { return .field(field) }
        if let carried = value as? any AnyCarried {
            return .carried(type: type(of: carried).valueName, longest: carried.longest)
        }
        return .plain
    }

    /// Checks the declared limits of what was given. Discord's client keeps them too; a changed client does
    /// not.
    func check(_ input: Input) throws(InputFault) {
        switch content {
        case .option(let option): try check(input, of: option)
        case .field(let field): try check(input, of: field)
        case .carried, .plain: return
        }
    }

    private func check(_ input: Input, of option: OptionDeclaration) throws(InputFault) {
        switch input {
        case .option(.string(let text)): try check(text, length: option.length)
        case .option(.integer(let number)):
            if let range = option.range, !range.contains(number) {
                throw .outOfRange(name: label, range: range)
            }
        case .option(.double), .option(.boolean), .answer, .people, .files, .carried, .absent: return
        }
    }

    private func check(_ input: Input, of field: FieldDeclaration) throws(InputFault) {
        switch input {
        case .answer(.text("")):
            if field.isRequired { throw .missing(name: field.label) }
        case .answer(.text(let text)): try check(text, length: field.length)
        case .answer(.values(let values)):
            if field.isRequired, values.isEmpty { throw .missing(name: field.label) }
            if let count = field.count, !count.contains(values.count) {
                throw .outOfRange(name: field.label, range: count)
            }
        case .people(let people):
            if field.isRequired, people.isEmpty { throw .missing(name: field.label) }
        case .files(let files):
            if field.isRequired, files.isEmpty { throw .missing(name: field.label) }
        case .absent:
            if field.isRequired { throw .missing(name: field.label) }
        case .answer(.flag), .option, .carried: return
        }
    }

    /// Counted in whichever way is kinder: Discord does not say whether it counts code points or UTF-16
    /// units.
    private func check(_ text: String, length: ClosedRange<Int>?) throws(InputFault) {
        guard let length else { return }
        guard text.unicodeScalars.count <= length.upperBound else {
            throw .tooLong(name: label, count: text.unicodeScalars.count, limit: length.upperBound)
        }
        guard text.utf16.count >= length.lowerBound else {
            throw .tooShort(name: label, count: text.utf16.count, limit: length.lowerBound)
        }
    }

    /// What people know the property by.
    var label: Phrase {
        if case .field(let field) = content { field.label } else { Phrase(Inert(verbatim: name)) }
    }
}

extension Decodable {
    /// The value these inputs make, after checking every declared limit.
    static func filled(with inputs: [String: Input], as declaration: [Declared]) throws -> Self {
        for property in declaration {
            try property.check(inputs[property.name] ?? .absent)
        }
        let labels = Dictionary(declaration.map { ($0.name, $0.label) }) { first, _ in first }
        return try Self(from: InputDecoder(inputs: inputs, labels: labels))
    }
}
