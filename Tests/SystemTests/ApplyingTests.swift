import Foundation
import Support
import Testing

/// Many apply at once: every application arrives once, and everybody is answered.
@Suite("Applying over real sockets", .serialized, .timeLimit(.minutes(10)))
struct ApplyingTests {
    private static let crowd = 500
    private static let letter = [
        "Role you’d like": "Not sure – help me choose", "Time per week": "5–10 hours a week",
        "What would you like to work on?": "I would like to help wherever I am of use.",
    ]

    @Test("Five hundred people apply at once: one application each, and no answer is lost")
    func crowd() async throws {
        let sandbox = try await Sandbox()
        let added = try await sandbox.call("POST", "people", ["name": "newcomer", "count": Self.crowd])
        #expect(added.status == 200, "\(added.text)")
        let people = (1...Self.crowd).map { "newcomer-\($0)" }
        // The form first: it opens where somebody has looked at the card, in their own time.
        var forms: [String: String] = [:]
        for person in people {
            let opened = try await sandbox.type("/apply project:P-001", as: person)
            #expect(opened.kind == "modal", "\(person): \(opened.kind) \(opened.text)")
            forms[person] = opened.modal
        }
        // Some have it open twice.
        var second: [String: String] = [:]
        for person in people.prefix(20) {
            second[person] = try await sandbox.type("/apply project:P-001", as: person).modal
        }
        let clock = ContinuousClock()
        let began = clock.now
        let outcomes = try await withThrowingTaskGroup(of: (String, Outcome).self) { group in
            for (person, form) in forms {
                group.addTask { (person, try await sandbox.submit(form, Self.letter, as: person)) }
            }
            var outcomes: [String: Outcome] = [:]
            for try await (person, outcome) in group { outcomes[person] = outcome }
            return outcomes
        }
        let took = clock.now - began
        for person in people {
            let outcome = try #require(outcomes[person])
            #expect(outcome.text.hasPrefix("Sent to @lead."), "\(person): \(outcome.kind) \(outcome.text)")
            #expect(outcome.isEphemeral)
        }
        #expect(took < .seconds(60), "they are sent at once; it took \(took)")
        // What they send from the other form is not received again.
        for (person, form) in second {
            let again = try await sandbox.submit(form, Self.letter, as: person)
            #expect(again.text.hasPrefix("Already done: you applied"), "\(again.kind) \(again.text)")
        }
        let board = try await sandbox.type("/lead board project:P-001", as: "lead")
        #expect(
            board.text.contains("And \(Self.crowd - 8) more")
                || board.text.contains("And \(Self.crowd - 7) more"))
        let desk = try await sandbox.type("/lead applications project:P-001", as: "lead")
        #expect(desk.buttons.contains("Next (\(Self.crowd - 1) wait)"))
        let messages = try await sandbox.desk { $0.flatMap(\.events).count >= Self.crowd }
        let told = messages.flatMap(\.events)
        #expect(told.count == Self.crowd && told == Set(told).sorted(), "each once, and in order")
        #expect(messages.count < Self.crowd / 10, "a crowd at the door is a handful of messages")
        print("\(Self.crowd) applications in \(took); \(messages.count) messages at the desk")
        try await sandbox.stop()
    }
}

extension Outcome {
    /// The form that opened.
    var modal: String { json["modal"]["id"].text }
}

extension Sandbox {
    /// Waits until the desk of P-001 is as wanted; what tells of nothing is left out.
    func desk(_ isWanted: ([Marks]) -> Bool) async throws -> [Marks] {
        var (marks, last): ([Marks], Int) = ([], 0)
        for _ in 0..<120 {
            let list = try await call("GET", "channels/P-001%20Desk/messages?as=lead").json.list
            marks = list.map { Marks($0["text"].text) }.filter { !$0.events.isEmpty }
            if isWanted(marks) { return marks }
            last = try await news(after: last)
        }
        throw Program.Failure("the desk stays at \(marks.flatMap(\.events).count) of them")
    }

    func submit(_ form: String, _ fields: [String: String], as person: String) async throws -> Outcome {
        try Outcome(await call("POST", "submit", ["as": person, "modal": form, "fields": fields]))
    }
}
