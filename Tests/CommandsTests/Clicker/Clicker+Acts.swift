import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel

// What they press, choose, type and forge.
extension Clicker {
    /// Goes on with what they see, the latest first.
    mutating func goOn() async throws -> String {
        let cards = seen[current.id] ?? []
        return try await pressSomething(on: chance(80) ? Array(cards.suffix(1)) : cards)
    }

    /// What stands in channels, about what is theirs more often than not.
    mutating func pressSomethingOnTheWall() async throws -> String {
        let mine = wall.filter { card in
            wish == nil
                ? card.project.flatMap { projects[$0] }.map(isNear) == true : card.project == wish?.project
        }
        let cards = (mine.isEmpty || chance(40) ? wall : mine).map(\.card)
        guard !cards.isEmpty else { return try await type() }
        let done = exercised
        let card = rarest(cards) { card in
            (card.buttons.compactMap(\.action) + card.selects.map(\.action)).map(Self.kind)
                .min { done[$0, default: 0] < done[$1, default: 0] } ?? ""
        }
        return try await pressSomething(on: [card])
    }

    /// Presses what is new, else what leads on rather than back, and of that what was hardly ever pressed.
    private mutating func pressSomething(on cards: [Card]) async throws -> String {
        if chance(70), let fresh = freshest(of: cards) {
            switch fresh {
            case .button(let action): return try await press(action, isHonest: true)
            case .select(let select): return try await choose(select)
            }
        }
        guard let card = cards.randomElement(using: &random) else { return try await type() }
        let buttons = card.buttons.filter { button in
            button.action.map { !isWorn(Self.kind(of: $0)) || chance(15) } == true
        }
        if !card.selects.isEmpty, buttons.isEmpty || chance(20) {
            return try await choose(pick(card.selects))
        }
        let ways = Dictionary(grouping: buttons, by: Self.direction)
        let likely: [Direction] =
            chance(58)
            ? [.onward, .aside, .back]
            : chance(62) ? [.aside, .onward, .back] : [.back, .aside, .onward]
        let actions = likely.lazy.compactMap { ways[$0] }.first?.compactMap(\.action) ?? []
        guard !actions.isEmpty else { return try await type() }
        return try await press(rarest(actions, by: Self.kind), isHonest: true)
    }

    private enum Part {
        case button(String)
        case select(Card.Select)
    }

    /// What was done twice at most, if there is anything of that kind.
    private func freshest(of cards: [Card]) -> Part? {
        let buttons = cards.flatMap(\.buttons).compactMap(\.action).map { ($0, Part.button($0)) }
        let selects = cards.flatMap(\.selects).map { ($0.action, Part.select($0)) }
        let parts = (buttons + selects).map { (done(Self.kind(of: $0)), $1) }.filter { $0.0 < 3 }
        return parts.min { $0.0 < $1.0 }?.1
    }

    private enum Direction { case onward, aside, back }

    private static func direction(of button: Card.Button) -> Direction {
        let label = button.label.english
        if button.style == .primary || onward.contains(label) { return .onward }
        return backward.contains(label) ? .back : .aside
    }

    private static let onward: Set = [
        "Submit", "Send revision", "Submit again", "It is different", "Edit and resubmit", "Edit", "Approve",
        "I’m in", "Accept", "Agree", "Answer", "Read it", "That is right", "Done", "Tick", "Welcome", "Reply",
        "Resolved", "Name repository", "Begin setup", "Review", "Set up", "Look at it", "Who could lead",
        "Offer it", "Open the gate", "Choose", "Choose a channel", "Use that one", "Forum post", "Later",
        "Come back", "Stop mirroring", "My own words", "Next page",
    ]

    private static let backward: Set = [
        "Withdraw", "Withdraw it", "Not now", "Not this time", "No, thank you", "Untick", "Not yet",
        "Delete draft", "Delete it", "Stop", "Cancel schedule", "Drop", "Clear my stance", "Leave",
        "Leave the team", "Forget me", "Remove it", "Turn off", "Turn on", "Concern",
    ]

    private mutating func choose(_ select: Card.Select) async throws -> String {
        switch select.source {
        case .people:
            let person = chance(60) ? person(in: focus.flatMap { projects[$0] }) : pick(people)
            return try await press(select.action, values: ["\(person.id)"], kind: 5, isHonest: true)
        case .channels:
            let channel = Int.random(in: Self.spareChannels, using: &random)
            return try await press(select.action, values: ["\(channel)"], kind: 8, isHonest: true)
        case .options: break
        }
        // A list to be ticked is ticked, more often than not, as far as it goes.
        let most = select.count.upperBound > 3 && chance(70) ? select.count.upperBound : 3
        let count = Int.random(
            in: select.count.lowerBound...max(select.count.lowerBound, min(select.count.upperBound, most)),
            using: &random)
        let values = select.options.map(\.value).shuffled(using: &random).prefix(count)
        return try await press(select.action, values: Array(values), kind: 3, isHonest: true)
    }

    private mutating func press(_ id: String, values: [String] = [], kind: Int = 2, isHonest: Bool)
        async throws -> String
    {
        if isHonest { hear(of: Self.kind(of: id)) }
        try await send(
            3,
            """
            {"custom_id": \(Bench.json(id)), "component_type": \(kind), "values": \(Bench.json(values)),
             "resolved": \(kind < 5 ? "{}" : resolved)}
            """, isOverMessage: true)
        return "\(isHonest ? "presses" : "forges") \(id) \(values)"
    }

    /// Ids of other people, of old cards, edited, or out of thin air.
    mutating func forge() async throws -> String {
        guard var id = ids.randomElement(using: &random) else { return try await type() }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: id = id.replacing("1", with: "2")
        case 1: id = String(id.dropLast())
        case 2: id += "9"
        case 3: id = String(id.shuffled(using: &random))
        default: break
        }
        let values = chance(50) ? [] : [pick(Self.oddities + suggested)]
        return try await press(
            String(id.prefix(100)), values: values, kind: chance(50) ? 2 : 3, isHonest: false)
    }

    /// What they came for, or something else.
    mutating func type() async throws -> String {
        let path =
            chance(8)
            ? rarest(commands.keys.sorted()) { "/\($0)" }
            : chance(70) ? errand : leaning()
        let meant = project(for: path)
        note("/\(path)")
        var options: [String] = []
        for option in commands[path] ?? []
        where option.isRequired || chance(odds(of: option.name, meant)) {
            let value = value(of: option, at: path, meant)
            options.append(
                #"{"name": "\#(option.name)", "type": \#(option.kind.rawValue), "value": \#(value)}"#)
        }
        let line = options.joined(separator: ",")
        let takesIDs = commands[path]?.contains { $0.kind == .user || $0.kind == .attachment } == true
        try await send(2, Self.command(path, line, resolved: takesIDs ? resolved : "{}"))
        return "types /\(path) \(line)"
    }

    mutating func complete() async throws -> String {
        let options = commands.keys.sorted().flatMap { path in
            (commands[path] ?? []).filter(\.isAutocompleted).map { (path, $0.name) }
        }
        let (path, option) = rarest(options) { "/\($0) \($1):" }
        note("/\(path) \(option):")
        let typed = chance(60) ? "" : String(pick(Self.oddities + suggested).prefix(60))
        let line = #"{"name": "\#(option)", "type": 3, "value": \#(Bench.json(typed)), "focused": true}"#
        try await send(4, Self.command(path, line, resolved: "{}"))
        return "half-types /\(path) \(option):\(typed)"
    }

    mutating func useMenu() async throws -> String {
        let menu = rarest(bench.catalogue.registration.filter { $0.kind != .chatInput }, by: \.name)
        note(menu.name)
        let target = pick(people)
        let (target_id, what) =
            menu.kind == .user
            ? ("\(target.id)", resolved) : ("71", #"{"messages": {"71": \#(message(of: target))}}"#)
        try await send(
            2,
            """
            {"id": "1", "name": \(Bench.json(menu.name)), "type": \(menu.kind == .user ? 2 : 3),
             "target_id": "\(target_id)", "resolved": \(what)}
            """)
        return "uses \(menu.name) on \(target.name)"
    }

    private mutating func message(of author: Person) -> String {
        let text = chance(50) ? sentence() + " https://example.org/notes" : pick(Self.oddities)
        return
            #"{"id": "71", "channel_id": "40", "content": \#(Bench.json(text)), "author": \#(Self.user(author))}"#
    }

    private static func command(_ path: String, _ line: String, resolved: String) -> String {
        let words = path.split(separator: " ")
        let content =
            words.count > 1 ? #"[{"name": "\#(words[1])", "type": 1, "options": [\#(line)]}]"# : "[\(line)]"
        return
            #"{"id": "1", "name": "\#(words[0])", "type": 1, "options": \#(content), "resolved": \#(resolved)}"#
    }
}
