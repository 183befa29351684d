import FoundationEssentials
import ProjectModel

/// How a project lies in its row: columns for what is asked, a document for the rest.
enum ProjectRow {
    static let columns = "number, version, updated, document"

    private struct Document: Codable {
        var listing: Listing
        var dormancy: Project.Dormancy?
    }

    static func project(_ row: Row) throws -> Project {
        let document = try JSONDecoder().decode(Document.self, from: Data(try row.text(3).utf8))
        return Project(
            Project.ID(Int(try row.integer(0))), listing: document.listing, dormancy: document.dormancy,
            version: Int(try row.integer(1)),
            updated: Moment(millisecondsSince1970: try row.integer(2)))
    }

    static func document(_ project: Project) throws -> String {
        try text(Document(listing: project.listing, dormancy: project.dormancy))
    }

    static func change(_ recorded: Recorded) throws -> String { try text(recorded) }

    static func change(_ text: String) throws -> Recorded {
        try JSONDecoder().decode(Recorded.self, from: Data(text.utf8))
    }

    /// Sorted keys, so that the same value is the same text.
    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
