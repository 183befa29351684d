import ProjectModel

/// Reads PROJECTS.md: the projects in it, and what is odd about them. Placeholders of the template are
/// skipped.
package struct CatalogueReader {
    package private(set) var entries: [CatalogueEntry] = []
    package private(set) var findings: [Finding] = []

    /// - Throws: `NotACatalogue` when none of the document's headings is there.
    package init(_ text: String) throws(NotACatalogue) {
        var group: CatalogueEntry.Group?
        var hasGroup = false
        var fields: EntryFields?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if let heading = line.heading("## ") {
                take(fields)
                fields = nil
                group = CatalogueEntry.Group.allCases.first { String(heading).folded == $0.rawValue.folded }
                hasGroup = hasGroup || group != nil
            } else if let name = line.heading("### "), let group {
                take(fields)
                fields = name.isPlaceholder ? nil : EntryFields(name: String(name).unescaped, group: group)
            } else {
                fields?.read(line)
            }
        }
        take(fields)
        guard hasGroup else { throw NotACatalogue() }
    }

    private mutating func take(_ fields: EntryFields?) {
        guard let (entry, odd) = fields?.entry() else { return }
        entries.append(entry)
        findings += odd
    }
}

extension Substring {
    fileprivate func heading(_ mark: String) -> Substring? {
        guard hasPrefix(mark) else { return nil }
        let text = dropFirst(mark.count).drop { $0 == " " }
        return text.isEmpty ? nil : text
    }
}

extension StringProtocol {
    /// The template writes what is to be filled in as `[Project Name]`.
    var isPlaceholder: Bool { hasPrefix("[") && hasSuffix("]") }
}

extension String {
    /// A name that begins with a bracket is written with a backslash, so that it is not taken for a
    /// placeholder.
    var escaped: String { hasPrefix("[") || hasPrefix("\\") ? "\\" + self : self }
    var unescaped: String { hasPrefix("\\") ? String(dropFirst()) : self }
}
