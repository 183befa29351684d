import SandboxWorld

/// What a person at the sandbox last saw, as text: the prompt prints it, a story's expectations are about it.
struct Seen: Sendable {
    var json: JSON = [:]

    var outcome: String { json["outcome"]?.string ?? "" }
    var message: JSON? { json["message"] }
    var modal: JSON? { json["modal"] }
    var choices: [String] { json["choices"]?.array?.compactMap { $0["name"]?.string } ?? [] }
    /// All of a channel, after a look into it.
    var messages: [JSON]? { json["messages"]?.array }

    /// The messages of the channel, or the one message of an answer.
    var all: [JSON] { messages ?? [message].compactMap(\.self) }

    var buttonLabels: [String] {
        all.flatMap { $0["buttons"]?.array ?? [] }.compactMap { $0["label"]?.string }
    }

    var fieldLabels: [String] { modal?["fields"]?.array?.compactMap { $0["label"]?.string } ?? [] }

    var fileNames: [String] {
        all.flatMap { $0["attachments"]?.array ?? [] }.compactMap { $0["filename"]?.string }
    }

    /// Everything there is to read, buttons and selects in square brackets and lists below it.
    var text: String {
        var lines: [String] = []
        if let error = json["error"]?.string { lines.append(error) }
        if let output = json["output"]?.string { lines += output.split(separator: "\n").map(String.init) }
        if let refusal = json["refusal"]?.string { lines.append(refusal) }
        lines += (messages ?? []).flatMap(Self.lines)
        if let message { lines += Self.lines(message) }
        if let modal { lines += Self.form(modal) }
        if json["choices"] != nil { lines += choices.isEmpty ? ["(no choices)"] : choices.map { "· \($0)" } }
        if outcome == "deferred" { lines.append("(the answer has not come yet)") }
        return lines.joined(separator: "\n")
    }

    /// Whether these words are to be read there, over several lines too: how far a line is set in is no matter.
    func reads(_ words: String) -> Bool {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
            .joined(separator: "\n").contains(words)
    }

    private static func lines(_ message: JSON) -> [String] {
        let author = message["author"]?.string ?? "somebody"
        let mark = message["ephemeral"]?.bool == true ? " (only you)" : ""
        var lines = ["\(author)\(mark):"]
        lines += (message["text"]?.string ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            .map { "  \($0)" }
        let buttons = (message["buttons"]?.array ?? []).enumerated().map { place, button in
            let link = button["url"]?.string.map { " \($0)" } ?? ""
            let off = button["disabled"]?.bool == true ? " (off)" : ""
            return "[\(place + 1) \(button["label"]?.string ?? "")\(link)\(off)]"
        }
        if !buttons.isEmpty { lines.append("  " + buttons.joined(separator: " ")) }
        for select in message["selects"]?.array ?? [] {
            let options = (select["options"]?.array ?? []).compactMap { $0["label"]?.string }
            lines.append(
                "  ▾ \(select["placeholder"]?.string ?? "Choose"): \(options.joined(separator: " · "))")
        }
        for file in message["attachments"]?.array ?? [] {
            lines.append("  [file \(file["filename"]?.string ?? "")]")
        }
        if let thread = message["thread"]?["name"]?.string { lines.append("  [thread \(thread)]") }
        return lines
    }

    private static func form(_ modal: JSON) -> [String] {
        let words = modal["text"]?.string ?? ""
        return ["Form: \(modal["title"]?.string ?? "")"]
            + words.split(separator: "\n").map { "  \($0)" }
            + (modal["fields"]?.array ?? []).map { field in
                let options = (field["options"]?.array ?? []).compactMap { $0["label"]?.string }
                let choice = options.isEmpty ? "" : ": \(options.joined(separator: " · "))"
                return
                    "  \(field["label"]?.string ?? "")\(field["required"]?.bool == true ? " *" : "")\(choice)"
            }
    }
}
