import Cards
import DiscordModel
import Machine
import Testing

@testable import Interactions

/// A Discord that keeps the rules, for a machine that is driven at random.
private struct StrictDiscord {
    var responses = 0
    var isDeferred = false
    var isCompleted = false

    /// What comes back for an effect that was sent, whether or not the answer is lost.
    mutating func take(_ effect: InteractionProgress.Effect, using random: inout SeededRandom)
        -> InteractionProgress.Input
    {
        let fate = Int.random(in: 0..<10, using: &random)
        if fate == 0 { return .lost(mayHaveArrived: false) }
        if fate == 1 {
            return .refused(code: [10062, 10008, 50035, nil].randomElement(using: &random) ?? nil)
        }
        switch effect {
        case .callback(let response):
            guard responses == 0 else {
                return fate == 2 ? .lost(mayHaveArrived: true) : .refused(code: 40060)
            }
            responses += 1
            switch response {
            case .deferredMessage, .deferredUpdate: isDeferred = true
            case .message, .update, .choices, .modal: break
            }
        case .editOriginal, .followup:
            guard responses > 0 else { return .refused(code: 10015) }
            isCompleted = true
        case .deleteOriginal: break
        case .remember, .finished: Issue.record("\(effect) was sent")
        }
        return fate == 2 ? .lost(mayHaveArrived: true) : .accepted
    }
}

@Suite("The progress of an interaction, at random")
struct ProgressWalkTests {
    static let replies: [Reply] = [
        .say(Card([.text("a")])), .say(Card([.text("b")]), isShared: true), .update(Card([.text("c")])),
        .both(update: Card([.text("d")]), say: Card([.text("e")])),
        .hand(Card([.text("f")]), files: [HandedFile(name: "f.txt", text: "f")]),
        .open(OpenedForm(Apply.Letter { $0.role = "r" })), .suggest([]),
    ]
    static let manners: [InteractionProgress.Manner] = [
        .message(isShared: false), .message(isShared: true), .press, .modal, .formPress,
        .suggestions,
    ]

    /// As the states' own comments have it.
    static let transitions: [String: Set<String>] = [
        "new": ["answering", "deferring", "finished"], "answering": ["completing", "finished"],
        "deferring": ["deferred", "completing", "finished"], "deferred": ["completing", "finished"],
        "completing": ["finished"], "finished": [],
    ]

    @Test("At most one first response is given, and every deferral is completed or ends for a reason")
    func walk() throws {
        let seed: UInt64 = 2_026
        var random = SeededRandom(seed: seed)
        for round in 0..<20_000 {
            try live(using: &random, "seed \(seed), round \(round)")
        }
    }

    private func live(using random: inout SeededRandom, _ note: String) throws {
        var story = Story(try #require(Self.manners.randomElement(using: &random)))
        var discord = StrictDiscord()
        var inFlight: InteractionProgress.Effect?
        var ending: InteractionProgress.Ending?
        var remembered = false
        var now = 0.0
        var isAnswered = false
        for _ in 0..<40 where ending == nil {
            now += Double.random(in: 0...2, using: &random)
            let input: InteractionProgress.Input
            if let effect = inFlight, Bool.random(using: &random) {
                input = discord.take(effect, using: &random)
                inFlight = nil
            } else if !isAnswered, Int.random(in: 0..<4, using: &random) == 0 {
                input = .answered(try #require(Self.replies.randomElement(using: &random)))
                isAnswered = true
            } else {
                input = .wake
            }
            let before = story.progress.state.name
            let effects = story.after(now, input)
            let after = story.progress.state.name
            if before != after {
                #expect(Self.transitions[before]?.contains(after) == true, "\(note): \(before) to \(after)")
            }
            for effect in effects {
                switch effect {
                case .remember: remembered = true
                case .finished(let end): ending = end
                case .callback(let response):
                    if case .deferredMessage = response { #expect(remembered, "\(note)") }
                    #expect(inFlight == nil, "\(note): two effects at once")
                    inFlight = effect
                case .editOriginal, .deleteOriginal, .followup:
                    #expect(inFlight == nil, "\(note): two effects at once")
                    inFlight = effect
                }
            }
        }
        #expect(discord.responses <= 1, "\(note)")
        if ending == .answered, discord.isDeferred { #expect(discord.isCompleted, "\(note)") }
        if ending == nil, inFlight == nil, isAnswered {
            Issue.record("\(note): an answer was forgotten in \(story.progress.state)")
        }
        if ending == nil {
            #expect(story.after(14 * 60, .wake) == [.finished(.expired)], "\(note)")
        }
        #expect(story.progress.deadline == nil, "\(note)")
    }
}

extension InteractionProgress.State {
    fileprivate var name: String {
        switch self {
        case .new: "new"
        case .answering: "answering"
        case .deferring: "deferring"
        case .deferred: "deferred"
        case .completing: "completing"
        case .finished: "finished"
        }
    }
}
