import Foundation
import Support

/// The checkout as the house tests read it: every Swift file of ours, with its target.
extension Checkout {
    struct SourceFile {
        let path: String
        let target: String
        let lines: [Substring]

        /// The modules the file imports, whatever stands before `import`.
        var imports: [String] {
            lines.compactMap { line in
                let words = line.split(separator: " ")
                guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                    words[..<keyword].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
                else { return nil }
                let kinds: Set<Substring> = ["struct", "enum", "class", "func", "protocol", "var", "let"]
                let name = kinds.contains(words[keyword + 1]) ? words[keyword + 2] : words[keyword + 1]
                return String(name.prefix { $0 != "." })
            }
        }
    }

    /// Swift files below a top-level folder; the target is the folder below it, or the folder itself for
    /// `Commands`.
    static func swiftFiles(in folder: String) throws -> [SourceFile] {
        let base = root.appending(path: folder)
        let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try found.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
            return SourceFile(
                path: "\(folder)/\(path)",
                target: folder == "Commands" ? folder : String(path.prefix { $0 != "/" }),
                lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }
}
