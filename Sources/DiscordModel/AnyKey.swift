/// A key that is known only when the answer is read: ids in maps, the paths of an error.
struct AnyKey: CodingKey {
    let stringValue: String

    init(_ text: String) {
        stringValue = text
    }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    var intValue: Int? { nil }

    init?(intValue: Int) { nil }
}
