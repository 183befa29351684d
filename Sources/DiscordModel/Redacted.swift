/// A value that no log may show: a token, a letter, a sealed twist. Its description is dots; only `revealed`
/// tells it.
package struct Redacted<Value: Sendable>: Sendable {
    package let revealed: Value

    package init(_ value: Value) {
        revealed = value
    }
}

extension Redacted: Equatable where Value: Equatable {}
extension Redacted: Hashable where Value: Hashable {}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    /// `dump` and string interpolation of an enclosing value walk the mirror, so it is empty.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Redacted: Decodable where Value: Decodable {
    package init(from decoder: any Decoder) throws {
        revealed = try Value(from: decoder)
    }
}
