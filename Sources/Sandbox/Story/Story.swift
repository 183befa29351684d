import Foundation
import SandboxWorld

/// A story: what people do, one call a line, and what they expect to see. Written in plain text
/// (`docs/stories.md`):
///
///     # A newcomer looks around.
///     member in #general: /projects
///     expect "Fraud Detection Pipeline"
///     only you
///     press "Next"
struct Story: Sendable {
    struct Line: Sendable {
        let number: Int
        let text: String
        let step: Step
    }

    let name: String
    let lines: [Line]
    /// Where the story lies, for the files beside it.
    private var folder: URL?

    init(name: String, text: String) throws {
        self.name = name
        var lines: [Line] = []
        for (place, line) in text.components(separatedBy: .newlines).enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            do throws(StoryError) {
                lines.append(Line(number: place + 1, text: line, step: try Step(line)))
            } catch {
                throw SandboxFailure("\(name):\(place + 1): \(line)\n  \(error.reason) (docs/stories.md)")
            }
        }
        guard !lines.isEmpty else { throw SandboxFailure("\(name) holds no step: it tells nothing.") }
        self.lines = lines
    }

    init(file path: String) throws {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw SandboxFailure("The story \(path) cannot be read: \(error.localizedDescription)")
        }
        try self.init(name: path, text: text)
        folder = URL(filePath: path).deletingLastPathComponent()
    }

    struct Report: Sendable {
        let isFulfilled: Bool
        let text: String
    }

    /// Plays it to the first expectation that is not met: what follows would only be about that.
    /// - Parameter dropEvery: after so many acts the bot's connection is reset, and the next act waits until
    ///   the bot has resumed.
    func play(with control: ControlAPI, dropEvery: Int? = nil) async -> Report {
        var player = Player(control)
        if let folder {
            player.read = { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        }
        var acts = 0
        for line in lines {
            if line.step.isAct { acts += 1 }
            if let dropEvery, line.step.isAct, acts.isMultiple(of: dropEvery), !(await Self.drop(control)) {
                return Report(
                    isFulfilled: false,
                    text:
                        "\(name):\(line.number): \(line.text)\n  expected: the dropped connection to be resumed"
                )
            }
            guard let expected = await player.take(line.step) else { continue }
            let text = player.seen.text
            let seen =
                text.isEmpty
                ? "    (nothing)"
                : text.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { "    \($0)" }.joined(separator: "\n")
            return Report(
                isFulfilled: false,
                text: "\(name):\(line.number): \(line.text)\n  expected: \(expected)\n  seen:\n\(seen)")
        }
        return Report(isFulfilled: true, text: "\(name): all \(lines.count) lines went as told.")
    }

    private static func drop(_ control: ControlAPI) async -> Bool {
        guard await control.answer("POST", "faults", json: ["kind": "drop"]).status == 200 else {
            return false
        }
        return await control.server.ready(within: .seconds(30))
    }
}
