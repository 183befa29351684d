/// What Discord answers when it refuses: a code, a sentence, and for a malformed body a tree of complaints,
/// flattened here to paths (Reference › Error Messages).
package struct DiscordError: Equatable, Sendable {
    package let code: Int
    package let message: String
    package let complaints: [Complaint]

    package init(code: Int, message: String, complaints: [Complaint] = []) {
        self.code = code
        self.message = message
        self.complaints = complaints
    }

    /// One thing wrong, such as `BASE_TYPE_MAX_LENGTH` at `data.components.0.content`.
    package struct Complaint: Equatable, Sendable {
        package let path: String
        package let code: String
        package let message: String

        package init(path: String, code: String, message: String) {
            self.path = path
            self.code = code
            self.message = message
        }
    }
}

extension DiscordError: CustomStringConvertible {
    package var description: String {
        let details = complaints.map { "\($0.path): \($0.message) (\($0.code))" }
        return (["\(message) (\(code))"] + details).joined(separator: "; ")
    }
}

extension DiscordError: Decodable {
    private enum Key: String, CodingKey { case code, message, errors }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        code = container.decodeReadable(Int.self, forKey: .code) ?? 0
        message = try container.decode(String.self, forKey: .message)
        complaints = container.decodeReadable(ComplaintTree.self, forKey: .errors)?.complaints ?? []
    }
}

/// The tree under `errors`: keys and indices lead to objects whose `_errors` list the complaints.
private struct ComplaintTree: Decodable {
    let complaints: [DiscordError.Complaint]

    private struct Leaf: Decodable {
        let code: String
        let message: String
    }

    /// Deeper than any body of ours; what lies below is not worth reading.
    private static let deepest = 20

    init(from decoder: any Decoder) throws {
        guard decoder.codingPath.count < Self.deepest else {
            complaints = []
            return
        }
        let container = try decoder.container(keyedBy: AnyKey.self)
        var found: [DiscordError.Complaint] = []
        for leaf in container.decodeReadable([Leaf].self, forKey: AnyKey("_errors")) {
            found.append(.init(path: "", code: leaf.code, message: leaf.message))
        }
        for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue })
        where key.stringValue != "_errors" {
            let below = container.decodeReadable(ComplaintTree.self, forKey: key)?.complaints ?? []
            for complaint in below {
                let path = complaint.path.isEmpty ? key.stringValue : "\(key.stringValue).\(complaint.path)"
                found.append(.init(path: path, code: complaint.code, message: complaint.message))
            }
        }
        complaints = found
    }
}
