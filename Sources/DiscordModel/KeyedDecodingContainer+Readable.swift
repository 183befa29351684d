/// How much a received value may differ from the documents before it is refused: Discord adds values and
/// fields at any time, and one strange element must not cost a whole frame.

/// An element that may fail alone.
private struct Attempt<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
        value = try? Value(from: decoder)
    }
}

extension KeyedDecodingContainer {
    /// A list without the elements that cannot be read; a missing list or `null` is an empty one.
    func decodeReadable<Element: Decodable>(_ type: [Element].Type, forKey key: Key) -> [Element] {
        let attempts = try? decodeIfPresent([Attempt<Element>].self, forKey: key)
        return (attempts ?? []).compactMap(\.value)
    }

    /// A map without the values that cannot be read.
    func decodeReadable<ID: Decodable & CodingKeyRepresentable & Hashable, Value: Decodable>(
        _ type: [ID: Value].Type, forKey key: Key
    ) -> [ID: Value] {
        let attempts = try? decodeIfPresent([ID: Attempt<Value>].self, forKey: key)
        return (attempts ?? [:]).compactMapValues(\.value)
    }

    /// A value that matters only when it can be read: `null`, missing and strange are all the same.
    func decodeReadable<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? {
        (try? decodeIfPresent(type, forKey: key)) ?? nil
    }
}
