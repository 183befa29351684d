import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward away` — take a break from reviews; no reason is asked, and nothing waits for whoever is away (F113).
    struct Away: Command {
        static let summary: Phrase = "Take a break from reviews, no reason needed"
        static let parts: [any Part.Type] = [Until.self, Back.self]

        @Option("Back around (empty: until you say so)", length: ...60, suggest: .moments) var until: String?
        @Option("I am back") var back: Bool?

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            if back == true { return .say(try await Self.set(.active, call)) }
            guard let until, !until.isBlank else { return .say(try await Self.set(.away(until: nil), call)) }
            switch call.date(until, pick: { moment, label in Until { $0.moment = moment }.face(label) }) {
            case .moment(let moment): return .say(try await Self.set(.away(until: moment), call))
            case .question(let card): return .say(card)
            }
        }

        struct Until: Button {
            @Carried var moment: Moment

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .update(try await Away.set(.away(until: moment), call))
            }
        }

        struct Back: Button {
            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .update(try await Away.set(.active, call))
            }
        }
    }
}

extension Stewards.Away {
    private static func set(_ status: Steward.Status, _ call: Call) async throws -> Card {
        let known = call.council.stewards.first { $0.member == call.member.id }
        // Whom a role makes a steward has no entry before there is something to write down.
        var steward = known ?? Steward(call.member.id, kinds: [.project], since: call.now)
        steward.status = status
        try await call.keep(steward)
        return StewardCard.status(
            status, actions: status == .active ? [] : [Back().face("I am back", .primary)])
    }
}
