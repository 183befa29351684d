import ProjectModel

/// A moment in a custom id: whole seconds, which is what people choose.
extension Moment: CarriedValue {
    package static var longest: Int? { 12 }
    package var carried: String { String(secondsSince1970) }

    package init?(carried: String) {
        guard let seconds = Int(carried: carried), carried.utf16.count <= 12 else { return nil }
        self.init(millisecondsSince1970: Int64(seconds) * 1_000)
    }
}
