/// Collects what is wrong with a request's body, and where (Reference › Error Messages): code 50035.
struct FormErrors: Sendable {
    private(set) var tree: JSON = [:]

    var isEmpty: Bool { tree.object?.isEmpty ?? true }

    mutating func add(_ place: [String], _ code: String, _ message: String) {
        tree = Self.adding(["code": .string(code), "message": .string(message)], at: place[...], to: tree)
    }

    private static func adding(_ error: JSON, at place: ArraySlice<String>, to tree: JSON) -> JSON {
        var tree = tree
        guard let first = place.first else {
            tree["_errors"] = .array((tree["_errors"]?.array ?? []) + [error])
            return tree
        }
        tree[first] = adding(error, at: place.dropFirst(), to: tree[first] ?? [:])
        return tree
    }

    func check() throws(APIError) {
        guard !isEmpty else { return }
        throw APIError(status: 400, code: 50_035, message: "Invalid Form Body", errors: tree)
    }

    static func single(_ place: [String], _ code: String, _ message: String) -> APIError {
        var errors = FormErrors()
        errors.add(place, code, message)
        return APIError(status: 400, code: 50_035, message: "Invalid Form Body", errors: errors.tree)
    }

    // What Discord's validators say most often.

    mutating func required(_ place: [String]) {
        add(place, "BASE_TYPE_REQUIRED", "This field is required")
    }

    mutating func length(_ place: [String], _ range: ClosedRange<Int>) {
        add(
            place, "BASE_TYPE_BAD_LENGTH",
            "Must be between \(range.lowerBound) and \(range.upperBound) in length.")
    }

    mutating func tooLong(_ place: [String], _ limit: Int) {
        add(place, "BASE_TYPE_MAX_LENGTH", "Must be \(limit) or fewer in length.")
    }

    mutating func choices(_ place: [String], _ allowed: String) {
        add(place, "BASE_TYPE_CHOICES", "Value must be one of {\(allowed)}.")
    }

    mutating func wrongType(_ place: [String], _ expected: String) {
        add(place, "\(expected.uppercased())_TYPE_CONVERT", "Only \(expected)s may be used for this key.")
    }

    mutating func range(_ place: [String], _ range: ClosedRange<Int64>) {
        add(
            place, "NUMBER_TYPE_RANGE",
            "int value should be between \(range.lowerBound) and \(range.upperBound).")
    }
}
