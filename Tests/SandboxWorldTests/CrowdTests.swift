import SandboxWorld
import Testing

@Suite("A crowd")
struct CrowdTests {
    @Test("500 people press within ten seconds: everybody is heard once and answered")
    func crowd() throws {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        let people = try stage.world.addPeople(["name": "voter", "count": 500], at: stage.now)
        let names = people["people"]?.array?.compactMap { $0["name"]?.string } ?? []
        #expect(names.count == 500)
        let (_, interaction) = try stage.command("/projects")
        stage.answer(
            interaction,
            [
                "type": 4,
                "data": [
                    "content": "vote",
                    "components": [
                        [
                            "type": 1,
                            "components": [["type": 2, "style": 1, "label": "Yes", "custom_id": "yes"]],
                        ]
                    ],
                ],
            ])
        let message = try stage.seen().last?["id"] ?? .null
        for name in names {
            let (id, pressed) = try stage.press(["message": message, "label": "Yes"], as: name)
            #expect(
                stage.answer(pressed, ["type": 4, "data": ["content": "counted", "flags": 64]]).status == 204)
            #expect(stage.outcome(of: id)?["message"]?["ephemeral"] == true)
            stage.now = stage.now + 20
        }
        let users = stage.events("INTERACTION_CREATE").compactMap { $0["member"]?["user"]?["id"]?.string }
        #expect(Set(users).count == 501)
        #expect(users.count == 501)
    }
}
