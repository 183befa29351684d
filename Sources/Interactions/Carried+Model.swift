import ProjectModel

/// The model's ids in custom ids: plain numbers, read as strictly as they are written.
extension Project.ID: CarriedValue {
    /// Digits of a number no community reaches.
    package static var longest: Int? { 9 }
    package var carried: String { String(number) }

    package init?(carried: String) {
        guard let number = Int(carried: carried), number > 0 else { return nil }
        self.init(number)
    }
}

extension MemberID: CarriedValue {
    package static var longest: Int? { 20 }
    package var carried: String { String(number) }

    package init?(carried: String) {
        guard let number = UInt64(carried), String(number) == carried else { return nil }
        self.init(number)
    }
}

/// A channel in a custom id: a plain number.
package struct ChannelNumber: Hashable, CarriedValue {
    package let number: UInt64

    package init(_ number: UInt64) {
        self.number = number
    }

    package static var longest: Int? { 20 }
    package var carried: String { String(number) }

    package init?(carried: String) {
        guard let number = UInt64(carried), String(number) == carried else { return nil }
        self.init(number)
    }
}
