import Bot
import Foundation

/// Files of text as commands take them: a path, or - for the terminal's own streams.
enum TextFile {
    static func read(_ path: String) throws -> String {
        let data =
            path == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else {
            throw BotFailure(code: 1, "\(path) cannot be read. Check the path and its permissions.")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw BotFailure(code: 1, "\(path) is not text in UTF-8. Is it the file you meant?")
        }
        return text
    }

    static func write(_ text: String, to path: String) throws {
        guard path != "-" else { return print(text, terminator: "") }
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw BotFailure(
                code: 1, "\(path) cannot be written. See that its folder exists and may be written to.")
        }
    }
}

/// Answers for programs: sorted keys, one document.
enum JSONOutput {
    /// One of many, a line each.
    static func sayLine(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    static func say(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
