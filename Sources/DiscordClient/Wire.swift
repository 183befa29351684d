import FoundationEssentials

/// JSON text in and out of the wire types. Everything that crosses a socket as JSON passes here.
package enum Wire {
    /// Reads a value from a stretch of JSON.
    /// - Throws: `WireFailure`, which names the type and the place, never the words.
    package static func decode<Value: Decodable>(_ type: Value.Type, from json: some Sequence<UInt8>)
        throws(WireFailure) -> Value
    {
        do {
            return try JSONDecoder().decode(type, from: Data(json))
        } catch {
            throw WireFailure(type: "\(type)", error: error)
        }
    }

    /// Writes a value as JSON. Our own wire types always can be written; one that cannot is our bug.
    /// - Parameter isOrdered: whether what is the same reads the same in every process. That costs time, and nobody on a wire
    ///   asks for it.
    package static func encode(_ value: some Encodable, isOrdered: Bool = false) -> [UInt8] {
        let encoder = JSONEncoder()
        if isOrdered { encoder.outputFormatting = .sortedKeys }
        do {
            return Array(try encoder.encode(value))
        } catch {
            preconditionFailure("a wire type could not be written as JSON: \(error)")
        }
    }
}

/// Why a piece of JSON is not what it should be.
package struct WireFailure: Error, Equatable, CustomStringConvertible {
    package var type: String
    package var reason: String

    init(type: String, error: any Error) {
        self.type = type
        reason =
            switch error {
            case DecodingError.keyNotFound(let key, let context):
                "\(Self.path(context)) has no “\(key.stringValue)”"
            case DecodingError.typeMismatch(_, let context): "\(Self.path(context)) is of another kind"
            case DecodingError.valueNotFound(_, let context): "\(Self.path(context)) is null"
            case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
                "\(Self.path(context)) cannot be read"
            default: "it is not JSON"
            }
    }

    package var description: String { "not a \(type): \(reason)" }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.isEmpty ? "it" : context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
