import Cards

/// One `Decoder` for slash options, modal fields and custom ids alike: a flat table of inputs by property
/// name. The wrappers take their `Input` from it; nothing else can be decoded.
struct InputDecoder: Decoder {
    let inputs: [String: Input]
    /// What people know the properties by.
    var labels: [String: Phrase] = [:]
    /// Whether a field that cannot be read is left empty: a form that is opened again may be half-filled.
    var isLenient = false

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The input a wrapper was handed.
    static func input(of decoder: any Decoder) throws -> Input {
        guard let single = decoder as? SingleInputDecoder else { throw NotAForm() }
        return single.input
    }

    static func isLenient(_ decoder: any Decoder) -> Bool {
        (decoder as? SingleInputDecoder)?.isLenient ?? false
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Container<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotAForm() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotAForm() }

    /// A property that is not wrapped cannot be filled.
    struct NotAForm: Error {}

    private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: InputDecoder

        var inputs: [String: Input] { decoder.inputs }
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { inputs.keys.compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { inputs[key.stringValue] != nil }
        func decodeNil(forKey key: Key) throws -> Bool { inputs[key.stringValue] == nil }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            do {
                return try Value(
                    from: SingleInputDecoder(
                        input: inputs[key.stringValue] ?? .absent, isLenient: decoder.isLenient))
            } catch let fault as InputFault {
                throw fault.at(decoder.labels[key.stringValue] ?? Phrase(Inert(verbatim: key.stringValue)))
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
    let isLenient: Bool

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw InputDecoder.NotAForm()
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw InputDecoder.NotAForm() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw InputDecoder.NotAForm() }
}
