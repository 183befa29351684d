import Cards

/// Declares one option of a slash command, and holds what the member gave. The type says the rest: an
/// optional is not required, a `Choice` brings its choices.
@propertyWrapper
package struct Option<Value: OptionValue>: Sendable {
    let declaration: OptionDeclaration?
    private var value: Value?

    /// `suggest` makes it an autocompleted one, which takes up to 100 characters.
    package init(_ description: Phrase, suggest: Suggestions? = nil) {
        declaration = OptionDeclaration(
            description: description, value: Value.self, length: suggest == nil ? nil : 0...100,
            suggestions: suggest)
    }

    package init(_ description: Phrase, length: PartialRangeThrough<Int>, suggest: Suggestions? = nil)
    where Value: TextOptionValue {
        declaration = OptionDeclaration(
            description: description, value: Value.self, length: 0...length.upperBound, suggestions: suggest)
    }

    package init(_ description: Phrase, range: ClosedRange<Int>) where Value: NumberOptionValue {
        declaration = OptionDeclaration(description: description, value: Value.self, range: range)
    }

    /// A file, by how its name may end: `.md`.
    package init(_ description: Phrase, files: [String]) where Value == Upload? {
        declaration = OptionDeclaration(description: description, value: Value.self, files: files)
    }

    package var wrappedValue: Value {
        get {
            guard let value = value ?? Value.absent else {
                preconditionFailure("a required option was read from a command that nobody called")
            }
            return value
        }
        set { value = newValue }
    }
}

/// What the framework asks of an `@Option` property, without its type.
protocol AnyOption {
    var declaration: OptionDeclaration? { get }
}

extension Option: AnyOption {}

/// What an `@Option` says, without its type.
struct OptionDeclaration: Sendable {
    let description: Phrase
    let value: any OptionValue.Type
    var length: ClosedRange<Int>?
    var range: ClosedRange<Int>?
    var suggestions: Suggestions?
    var files: [String] = []

    var isRequired: Bool { value.absent == nil }
}

extension Option: Decodable {
    package init(from decoder: any Decoder) throws {
        declaration = nil
        value = try Value(option: InputDecoder.input(of: decoder))
    }
}
