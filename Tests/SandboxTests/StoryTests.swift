import Foundation
import SandboxWorld
import Testing

@testable import Sandbox

@Suite("Stories")
struct StoryTests {
    @Test("Every kind of line is read as what it says")
    func steps() throws {
        let read: [(String, Step)] = [
            ("member in #general: /projects", .type(person: "member", channel: "general", text: "/projects")),
            ("lead: hello: you", .type(person: "lead", channel: nil, text: "hello: you")),
            (
                "lead half-types in #leads: /projects project:",
                .halfType(person: "lead", channel: "leads", text: "/projects project:")
            ),
            ("press \"Next\"", .press("Next", of: nil)),
            ("press \"Apply\" of \"P-001\"", .press("Apply", of: "P-001")),
            ("choose \"A\", \"B\"", .choose(["A", "B"], from: nil)),
            ("choose \"lead\" from \"Who\"", .choose(["lead"], from: "Who")),
            ("as lead", .become(person: "lead", channel: nil)),
            ("as lead in #leads", .become(person: "lead", channel: "leads")),
            ("as: hello", .type(person: "as", channel: nil, text: "hello")),
            ("fill \"Days\" with [\"Mo\", \"Fr\"]", .fill(Step.Field(name: "Days", value: ["Mo", "Fr"]))),
            ("submit", .submit([])),
            ("menu \"View\" on @lead", .menu("View", on: .person("lead"))),
            ("menu \"Save\" on \"some words\"", .menu("Save", on: .message("some words"))),
            ("file \"a.md\" with \"# A\"", .file(name: "a.md", .written("# A"))),
            ("file \"a.md\" from \"plans/a.md\"", .file(name: "a.md", .path("plans/a.md"))),
            ("look in #\"P-001 a: thread\"", .look(channel: "P-001 a: thread")),
            ("look in @guildhall", .look(channel: "@guildhall")),
            ("wait for #\"P-001 x\"", .waitForChannel("P-001 x")),
            ("advance PT1H", .advance(["advance": "PT1H"])),
            ("advance 3 business days", .advance(["business_days": 3])),
            (
                "person zoe roles=[\"Lead\"] dms=false",
                .person(["name": "zoe", "roles": ["Lead"], "dms": false])
            ),
            ("field \"Role\"", .field("Role", isThere: true)),
            ("no field \"a\"", .field("a", isThere: false)),
            ("once \"P-001\"", .once("P-001")), ("pinned \"P-001\"", .pinned("P-001")),
            ("attached \"a.md\"", .attached("a.md")),
            ("lead sees \"x\" in #leads", .sees(person: "lead", "x", channel: "leads", isThere: true)),
            (
                "member does not see \"x\" in @guildhall",
                .sees(person: "member", "x", channel: "@guildhall", isThere: false)
            ),
            ("member cannot see #leads", .cannotLook(person: "member", channel: "leads")),
            ("topic \"Active\" of #projects", .topic("Active", channel: "projects")),
            ("no channel #gone", .noChannel("gone")),
            ("submit \"Words\"=\"a \\\"b\\\"\"", .submit([Step.Field(name: "Words", value: "a \"b\"")])),
            ("look in #projects", .look(channel: "projects")),
            ("wait for \"x\" in #projects", .wait(text: "x", channel: "projects")),
            ("fault drop", .fault(["kind": "drop"])),
            (
                "fault answer route=\"POST /a/{id}\" status=429 retry_after=0.5 resumable=true",
                .fault([
                    "kind": "answer", "route": "POST /a/{id}", "status": 429, "retry_after": 0.5,
                    "resumable": true,
                ])
            ),
            (
                "run project set-state P-001 ACTIVE --reason \"All are there\"",
                .run(["project", "set-state", "P-001", "ACTIVE", "--reason", "All are there"])
            ),
            ("reset", .reset), ("expect \"a\\nb\"", .expect("a\nb")), ("not \"a\"", .not("a")),
            ("button \"a\"", .button("a", isThere: true)), ("no button \"a\"", .button("a", isThere: false)),
            ("choices \"a\"", .choices(["a"])), ("outcome modal", .outcome("modal")),
            ("only you", .audience(isOnlyYou: true)), ("for all", .audience(isOnlyYou: false)),
        ]
        for (line, step) in read {
            #expect(try Step(line) == step, "\(line)")
        }
    }

    @Test(
        "A line that is no step is refused with its place and its reason",
        arguments: [
            "dance", "press Next", "expect \"open", "look in projects", "expect \"a\" \"b\"",
            "submit \"a\" \"b\"",
            "member at #general: hello", "no \"a\"",
        ])
    func nonsense(line: String) {
        let failure = #expect(throws: SandboxFailure.self) {
            try Story(name: "bad.story", text: "\n# x\n\(line)")
        }
        #expect(
            failure?.description.hasPrefix("bad.story:3: \(line)\n") == true, "\(failure?.description ?? "")")
    }

    @Test("A story that goes as told says so; otherwise it shows line, expected and seen")
    func reports() async throws {
        try await withStage { stage in
            let good = try Story(
                name: "good",
                text:
                    "member in #general: hello **you**\nexpect \"hello you\"\nfor all\nlead: /nonsense\noutcome refused"
            )
            let told = await good.play(with: stage.control)
            #expect(told.isFulfilled)
            #expect(told.text == "good: all 5 lines went as told.")
            let bad = try Story(
                name: "bad", text: "# one\nmember in #general: hello\nexpect \"goodbye\"\npress \"x\"")
            let report = await bad.play(with: stage.control)
            #expect(!report.isFulfilled)
            #expect(
                report.text == """
                    bad:3: expect "goodbye"
                      expected: to read “goodbye”
                      seen:
                        member:
                          hello
                    """)
        }
    }
}
