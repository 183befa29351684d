/// One `Decoder` for slash options, modal fields and custom ids alike: a flat table of inputs by property
/// name. The wrappers take their `Input` from it; nothing else can be decoded.
struct InputDecoder: Decoder {
    let inputs: [String: Input]

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The input a wrapper was handed.
    static func input(of decoder: any Decoder) throws -> Input {
        guard let single = decoder as? SingleInputDecoder else { throw NotAForm() }
        return single.input
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Container<Key>(inputs: inputs))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotAForm() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotAForm() }

    /// A property that is not wrapped cannot be filled.
    struct NotAForm: Error {}

    private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let inputs: [String: Input]

        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { inputs.keys.compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { inputs[key.stringValue] != nil }
        func decodeNil(forKey key: Key) throws -> Bool { inputs[key.stringValue] == nil }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            do {
                return try Value(from: SingleInputDecoder(input: inputs[key.stringValue] ?? .absent))
            } catch let fault as InputFault {
                throw fault.at(key.stringValue)
            }
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { throw NotAForm() }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw NotAForm()
        }
        func superDecoder() throws -> any Decoder { throw NotAForm() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw NotAForm() }
    }
}

/// What a wrapper's `init(from:)` gets: its one input.
private struct SingleInputDecoder: Decoder {
    let input: Input

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw InputDecoder.NotAForm()
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw InputDecoder.NotAForm() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw InputDecoder.NotAForm() }
}
