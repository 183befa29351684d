/// A value of a button, select or modal that travels in its custom id.
@propertyWrapper
package struct Carried<Value: CarriedValue>: Sendable {
    private var value: Value?
    private let limit: Int?

    package init() {
        limit = Value.longest
    }

    /// For text: how much of it travels. A longer one is cut, for all custom ids of a part must fit 100
    /// characters.
    package init(upTo limit: Int) {
        self.limit = limit
    }

    package var wrappedValue: Value {
        get {
            guard let value = value ?? Value.absent else {
                preconditionFailure("a carried value was read before anybody set it")
            }
            return value
        }
        set { value = newValue }
    }
}

/// What the custom id asks of a `@Carried` property, without its type.
protocol AnyCarried {
    static var valueName: String { get }
    var longest: Int? { get }
    var text: String? { get }
}

extension Carried: AnyCarried {
    static var valueName: String { String(describing: Value.self) }

    /// Free text may need its length written before it: four characters.
    var longest: Int? { Value.longest ?? limit.map { $0 + 4 } }

    var text: String? {
        guard let text = wrappedValue.carriedIfPresent, let limit else {
            return wrappedValue.carriedIfPresent
        }
        return beginning(of: text, toUTF16: limit)
    }
}

extension Carried: Decodable {
    package init(from decoder: any Decoder) throws {
        limit = Value.longest
        let input = try InputDecoder.input(of: decoder)
        switch input {
        case .carried(let text):
            guard let value = Value(carriedIfPresent: text) else { throw InputFault.unreadable(for: input) }
            self.value = value
        case .option, .answer, .people, .files, .absent: throw InputFault.unreadable(for: input)
        }
    }
}
