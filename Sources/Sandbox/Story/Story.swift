import Foundation

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
    }

    struct Report: Sendable {
        let isFulfilled: Bool
        let text: String
    }

    /// Plays it to the first expectation that is not met: what follows would only be about that.
    func play(with control: ControlAPI) async -> Report {
        var player = Player(control)
        for line in lines {
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
}
