/// A type that can travel in a custom id.
package protocol CarriedValue: Omissible, Sendable {
    /// The most UTF-16 units one takes; `nil` when only its declaration can say.
    static var longest: Int? { get }
    var carried: String { get }
    /// `nil` for anything this type would never have written.
    init?(carried: String)
    var carriedIfPresent: String? { get }
    init?(carriedIfPresent: String?)
}

extension CarriedValue {
    package var carriedIfPresent: String? { carried }

    package init?(carriedIfPresent text: String?) {
        guard let text else { return nil }
        self.init(carried: text)
    }
}

extension String: CarriedValue {
    package static var longest: Int? { nil }
    package var carried: String { self }
    package init?(carried: String) { self = carried }
}

extension Int: CarriedValue {
    package static var longest: Int? { 20 }
    package var carried: String { String(self) }

    package init?(carried: String) {
        guard let number = Int(carried), String(number) == carried else { return nil }
        self = number
    }
}

extension Bool: CarriedValue {
    package static var longest: Int? { 1 }
    package var carried: String { self ? "y" : "n" }

    package init?(carried: String) {
        guard carried == "y" || carried == "n" else { return nil }
        self = carried == "y"
    }
}

extension Optional: CarriedValue where Wrapped: CarriedValue {
    package static var longest: Int? { Wrapped.longest }
    package var carried: String { carriedIfPresent ?? "" }
    package var carriedIfPresent: String? { self?.carried }

    package init?(carried: String) {
        guard let value = Wrapped(carried: carried) else { return nil }
        self = value
    }

    package init?(carriedIfPresent text: String?) {
        if let text {
            self.init(carried: text)
        } else {
            self = .none
        }
    }
}
