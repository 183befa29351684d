import Foundation
import SandboxWorld

/// The sandbox at a terminal: a person types as anybody, and reads the answers as text.
struct Prompt {
    private static let help = """
        /projects            types a command (or a message) as the person in front of the prompt
        ? /projects project: shows the choices of a half-typed line
        as lead              be somebody else        in #general   go somewhere else
        press 2, press Open  presses a button        choose Beginner   picks in a select
        look                 reads the channel       submit "Words"="I ran Kafka"
        menu "View portfolio" on @lead               a context menu; also on "words of a message"
        advance P3D          travels in time: PT1H, P3D, 3 business days
        person zoe locale=fr adds somebody, or changes them: dms=false, roles=["Lead"], gone=true
        run outbox list      the command line of the bot's program, on the same database
        fault drop           breaks something: drop, mute, unmute, reconnect, close code=4009, kill-bot, restart-bot
        who                  the people and channels there are
        reset, help, quit
        """

    private let control: ControlAPI
    private var player: Player

    init(_ control: ControlAPI) {
        self.control = control
        player = Player(control)
    }

    /// Reads until `quit` or the end of input.
    mutating func run() async {
        Console.say("Type help for what can be typed here.")
        ask()
        for await line in Self.lines() {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line == "quit" || line == "exit" { return }
            if !line.isEmpty { await obey(line) }
            ask()
        }
        Console.say("")
    }

    private func ask() {
        Console.say("\(player.person) in #\(player.channel)> ", terminator: "")
    }

    private mutating func obey(_ line: String) async {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "help": Console.say(Self.help)
        case "who": await who()
        case "as" where !rest.isEmpty: player.person = rest
        case "in" where !rest.isEmpty: player.channel = rest.hasPrefix("#") ? String(rest.dropFirst()) : rest
        case "?": await take(.halfType(person: player.person, channel: nil, text: rest))
        case "press" where !rest.isEmpty: await take(.press(Self.unquoted(rest), of: nil))
        case "choose" where !rest.isEmpty && !rest.hasPrefix("\""): await take(.choose([rest], from: nil))
        case "look" where rest.isEmpty: await take(.look(channel: player.channel))
        case "faults" where !rest.isEmpty: await read("fault \(rest)")
        case "choose", "fill", "submit", "menu", "file", "look", "advance", "person", "fault", "reset", "run":
            await read(line)
        default: await take(.type(person: player.person, channel: nil, text: line))
        }
    }

    private static func unquoted(_ text: String) -> String {
        text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
            ? String(text.dropFirst().dropLast()) : text
    }

    private mutating func read(_ line: String) async {
        do {
            await take(try Step(line))
        } catch {
            Console.say(error.reason)
        }
    }

    private mutating func take(_ step: Step) async {
        let expected = await player.take(step)
        switch step {
        case .fault, .reset, .advance, .person, .file, .fill, .become:
            Console.say(expected == nil ? "Done." : player.seen.text)
        case .type, .halfType, .press, .choose, .submit, .menu, .look, .wait, .waitForChannel, .run, .expect,
            .not,
            .once, .button, .field, .choices, .outcome, .audience, .pinned, .attached, .sees, .cannotLook,
            .topic,
            .noChannel:
            Console.say(
                expected.map { "There is no such thing to act on: expected \($0)." } ?? player.seen.text)
        }
    }

    private func who() async {
        let state = await control.answer("GET", "state").body
        let names = { (key: String) in (state[key]?.array ?? []).compactMap { $0["name"]?.string } }
        Console.say("People: \(names("people").joined(separator: ", "))")
        Console.say("Channels: \(names("channels").map { "#\($0)" }.joined(separator: ", "))")
        Console.say("Commands: \(names("commands").map { "/\($0)" }.joined(separator: ", "))")
    }

    /// Lines of standard input, read on a thread of their own: reading blocks.
    private static func lines() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream<String>.makeStream()
        Thread.detachNewThread {
            while let line = readLine() {
                continuation.yield(line)
            }
            continuation.finish()
        }
        return stream
    }
}
