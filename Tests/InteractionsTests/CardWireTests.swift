import Cards
import DiscordModel
import Foundation
import Interactions
import Testing

@Suite("Cards as Discord shows them")
struct CardWireTests {
    @Test("A card is one container in reading order")
    func snapshot() throws {
        let card = Card(
            accent: .blue,
            [
                .text("**Projects**"), .section("**Fraud**", Card.Button("Open", target: .action("p:1"))),
                .separator,
                .row([
                    Card.Button("Next", style: .primary, target: .action("p:2")),
                    Card.Button("Repository", target: .link("https://x.example")),
                ]),
                .select(
                    .init(
                        action: "s", placeholder: "Show…",
                        options: [.init("All", value: "all", isChosen: true)])),
            ])
        #expect(
            try written(MessagePayload(card, in: .english, isEphemeral: true))
                == #"{"allowed_mentions":{"parse":[]},"components":[{"accent_color":3447003,"components":["#
                + #"{"content":"**Projects**","type":10},"#
                + #"{"accessory":{"custom_id":"p:1","label":"Open","style":2,"type":2},"#
                + #""components":[{"content":"**Fraud**","type":10}],"type":9},{"type":14},"#
                + #"{"components":[{"custom_id":"p:2","label":"Next","style":1,"type":2},"#
                + #"{"label":"Repository","style":5,"type":2,"url":"https://x.example"}],"type":1},"#
                + #"{"components":[{"custom_id":"s","options":[{"default":true,"label":"All","value":"all"}],"#
                + #""placeholder":"Show…","type":3}],"type":1}],"type":17}],"flags":32832}"#)
    }

    @Test("Buttons Discord would refuse are left out, and with them what would be empty")
    func refusedParts() {
        func button(_ id: String) -> Card.Button { Card.Button("x", target: .action(id)) }
        let card = Card([
            .text(""), .section("kept", button("a")), .section("plain", button("a")),
            .section("", button("b")),
            .row([button("a"), button(String(repeating: "x", count: 101)), button("")]),
            .row((0..<7).map { button("r\($0)") }), .select(.init(action: "s", placeholder: "", options: [])),
            .row([Card.Button("link", target: .link(""))]),
        ])
        guard case .container(let container) = card.components(in: .english)[0] else { return }
        #expect(container.components.count == 4)
        #expect(container.components[1] == .textDisplay("plain"))
        guard case .actionRow(let buttons) = container.components[3] else { return }
        #expect(buttons.count == 5)
    }

    @Test("A long card keeps its budgets by cutting the longest text")
    func longTexts() throws {
        let card = Card([
            .text("## Title"), .text(Phrase(String(repeating: "word ", count: 600))),
            .section(Phrase(String(repeating: "é", count: 3000)), Card.Button("Open", target: .action("a"))),
            .text("-# P-014 · rev 27"),
        ])
        let texts = texts(of: card)
        #expect(texts[0] == "## Title")
        #expect(texts[3] == "-# P-014 · rev 27")
        #expect(texts[1].hasSuffix("…") || texts[2].hasSuffix("…"))
        #expect(texts.reduce(0) { $0 + $1.utf16.count } <= 4000)
        #expect(texts.reduce(0) { $0 + $1.utf8.count } <= 9500)
    }

    @Test("Bytes count as well as characters")
    func manyBytes() {
        let texts = texts(of: Card([.text(Phrase(String(repeating: "界", count: 3900))), .text("end")]))
        #expect(texts.reduce(0) { $0 + $1.utf8.count } <= 9500)
        #expect(texts[0].hasSuffix("…"))
        #expect(texts[0].utf8.count > 9000)
        #expect(texts[1] == "end")
    }

    @Test("A card of too many parts loses its separators first, then blocks from the end")
    func manyComponents() throws {
        let sections = (0..<12).flatMap { number -> [Card.Block] in
            [.section("\(number)", Card.Button("Open", target: .action("a\(number)"))), .separator]
        }
        let card = Card([.text("title")] + sections + [.text("last line")])
        let json = try written(MessagePayload(card, in: .english))
        #expect(json.components(separatedBy: #""type":"#).count - 1 <= 40)
        #expect(json.components(separatedBy: #"{"type":14}"#).count - 1 == 1)
        #expect(texts(of: card).first == "title")
        #expect(texts(of: card).last == "last line")
    }

    @Test("A spoiler is a container of its own, and what stands below it is not hidden with it")
    func spoiler() {
        let card = Card(
            accent: .purple, [.text("title"), .spoiler("secret"), .text("steps"), .text("last line")])
        let containers = card.components(in: .english).compactMap { component -> Component.Container? in
            if case .container(let container) = component { container } else { nil }
        }
        #expect(containers.map(\.isSpoiler) == [false, true, false])
        #expect(Set(containers.map(\.accentColor)).count == 1)
        #expect(
            containers.map(\.components) == [
                [.textDisplay("title")], [.textDisplay("secret")],
                [.textDisplay("steps"), .textDisplay("last line")],
            ])
    }

    private func texts(of card: Card) -> [String] {
        guard case .container(let container) = card.components(in: .english)[0] else { return [] }
        return container.components.flatMap { component -> [String] in
            switch component {
            case .textDisplay(let text): [text]
            case .section(let section): section.texts
            default: []
            }
        }
    }
}
