/// A JSON value. The whole world speaks it: no type of the bot's is shared, so no mistake of the bot's is
/// shared.
package enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([JSON])
    case object(JSONObject)

    package var isNull: Bool { self == .null }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    package var int: Int64? {
        switch self {
        case .int(let value): value
        case .double(let value): Int64(exactly: value)
        case .null, .bool, .string, .array, .object: nil
        }
    }

    package var double: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        case .null, .bool, .string, .array, .object: nil
        }
    }

    package var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    package var array: [JSON]? {
        if case .array(let value) = self { value } else { nil }
    }

    package var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// A snowflake may be written as a string or, in requests, as a number (Reference › Snowflakes).
    var snowflake: Snowflake? {
        switch self {
        case .string(let text): Snowflake(text)
        case .int(let number): number >= 0 ? Snowflake(UInt64(number)) : nil
        case .null, .bool, .double, .array, .object: nil
        }
    }

    /// The value of a key, or nil when this is no object or has no such key. Setting nil removes the key.
    package subscript(key: String) -> JSON? {
        get { object?[key] }
        set {
            var fields = object ?? JSONObject()
            fields[key] = newValue
            self = .object(fields)
        }
    }

    /// The value at a place, or nil when this is no array or is shorter.
    package subscript(index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(nilLiteral: ()) { self = .null }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(floatLiteral value: Double) { self = .double(value) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(JSONObject(pairs: elements.map { JSONObject.Pair(key: $0.0, value: $0.1) }))
    }
}
