import Foundation
import Testing

/// A story of one session in plain text; `Transcripts/README.md` explains the grammar.
struct Transcript: CustomTestStringConvertible, Sendable {
    let name: String
    let seed: UInt64
    let lines: [Line]

    struct Line: Sendable {
        let number: Int
        let text: String
        let opening: Opening?
        let time: Time
        /// What follows the time.
        let words: [String]
    }

    /// A line without a time: where the story begins.
    enum Opening: String, Sendable {
        case live
        case resuming
    }

    enum Time: Sendable {
        case absolute(ClosedRange<Double>)
        /// Counted from the moment of the line before.
        case relative(ClosedRange<Double>)
    }

    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    static let all: [Transcript] = {
        let folder = Bundle.module.resourceURL?.appending(path: "Transcripts")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder?.path ?? "")) ?? []
        return files.filter { $0.hasSuffix(".session") }.sorted().map { file in
            let path = folder?.appending(path: file).path ?? ""
            let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
            return Transcript(name: file, text: text ?? "")
        }
    }()

    var testDescription: String { name }

    init(name: String, text: String) {
        self.name = name
        var seed: UInt64 = 1
        var lines: [Line] = []
        for (index, text) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = text.split(separator: " ").map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if first == "seed", words.count == 2 {
                seed = UInt64(words[1]) ?? seed
                continue
            }
            lines.append(
                Line(
                    number: index + 1, text: String(text),
                    opening: first == "given" ? words.dropFirst().first.flatMap(Opening.init) : nil,
                    time: Self.time(first), words: Array(words.dropFirst())))
        }
        self.seed = seed
        self.lines = lines
    }

    /// A time that cannot be read is one that never comes, so the line that has it fails.
    private static func time(_ word: String) -> Time {
        let isRelative = word.hasPrefix("+")
        let numbers = word.drop { $0 == "+" }
        let parts =
            numbers.hasSuffix("s") ? numbers.dropLast().components(separatedBy: "..").map(Double.init) : []
        switch (parts.first ?? nil, parts.last ?? nil) {
        case (let from?, let to?) where from <= to:
            return isRelative ? .relative(from...to) : .absolute(from...to)
        case _:
            return .absolute(-1 ... -1)
        }
    }
}
