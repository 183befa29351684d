import Foundation
import Testing

@Suite("Two stewards at once", .timeLimit(.minutes(10)))
struct StewardsTests {
    @Test(
        "Both have their form open and send it at the same moment: one decides, the other reads who did (story 15)"
    )
    func sameMoment() async throws {
        let sandbox = try await Sandbox(capturing: "two-stewards")
        for steward in ["steward", "core-steward"] {
            _ = try await sandbox.type("/vote proposal:P-004 stance:support", as: steward, in: "steward-room")
        }
        let approve = try await sandbox.type(
            "/steward decide proposal:P-004 outcome:approve", as: "steward", in: "steward-room")
        let notNow = try await sandbox.type(
            "/steward decide proposal:P-004 outcome:notnow", as: "core-steward", in: "steward-room")
        let forms: [[String: Any]] = [
            [
                "as": "steward", "modal": approve.json["modal"]["id"].text,
                "fields": [
                    "All four are so": [
                        "It fits what we are here for", "A team of volunteers can build it",
                        "People will learn something valuable", "The twist is meaningful",
                    ], "How": "Approve", "It was discussed openly, though it is early": "true",
                ] as [String: Any],
            ],
            [
                "as": "core-steward", "modal": notNow.json["modal"]["id"].text,
                "fields": [
                    "The reason": "Out of scope for this community",
                    "Kind words to the proposer":
                        "Thank you. Please look at the warehouse project, which is close to it.",
                ],
            ],
        ]
        let bodies = try forms.map { try JSONSerialization.data(withJSONObject: $0) }
        let answers = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for body in bodies {
                group.addTask {
                    let fields = try JSONSerialization.jsonObject(with: body) as? [String: Any]
                    return try Outcome(await sandbox.call("POST", "submit", fields))
                }
            }
            return try await group.reduce(into: [Outcome]()) { $0.append($1) }
        }
        let decided = answers.filter {
            $0.text.hasPrefix("Decided: not now.") || $0.text.hasPrefix("Your approval is kept.")
        }
        let told = answers.filter { $0.text.contains("decided this") }
        #expect(decided.count == 1 && told.count == 1, "\(answers.map(\.text))")
        let isApproved = decided.first?.text.hasPrefix("Your approval") == true
        #expect(
            told.first?.text.hasPrefix(isApproved ? "@steward decided this" : "@core-steward decided this")
                == true)
        try await sandbox.stop()
    }
}
