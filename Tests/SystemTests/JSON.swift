import Foundation

/// JSON as a test asks it: what is missing reads as nothing, so a wrong shape fails in the expectation that
/// names it.
struct JSON: CustomStringConvertible, @unchecked Sendable {
    private let value: Any?

    init(_ bytes: [UInt8]) throws {
        value =
            bytes.isEmpty
            ? nil : try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    private init(value: Any?) {
        self.value = value
    }

    subscript(key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }
    var list: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
    var text: String { value as? String ?? "" }
    var number: Int { value as? Int ?? 0 }
    var flag: Bool { value as? Bool ?? false }
    var isMissing: Bool { value == nil || value is NSNull }
    var description: String { value.map { "\($0)" } ?? "nothing" }
}
