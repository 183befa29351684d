import Cards

/// What is wrong with something a member gave. It never holds what they wrote.
package enum InputFault: Error, Equatable, Sendable {
    case missing(name: Phrase)
    /// E23.
    case tooLong(name: Phrase, count: Int, limit: Int)
    case tooShort(name: Phrase, count: Int, limit: Int)
    case outOfRange(name: Phrase, range: ClosedRange<Int>)
    /// A choice that was never offered, which a changed client or an old card may send.
    case notOffered(name: Phrase)
    case unreadable(name: Phrase)

    static func unreadable(for input: Input) -> InputFault {
        if case .absent = input { .missing(name: "") } else { .unreadable(name: "") }
    }

    /// The same fault with the name of the property it happened at.
    func at(_ name: Phrase) -> InputFault {
        switch self {
        case .missing: .missing(name: name)
        case .tooLong(_, let count, let limit): .tooLong(name: name, count: count, limit: limit)
        case .tooShort(_, let count, let limit): .tooShort(name: name, count: count, limit: limit)
        case .outOfRange(_, let range): .outOfRange(name: name, range: range)
        case .notOffered: .notOffered(name: name)
        case .unreadable: .unreadable(name: name)
        }
    }
}
