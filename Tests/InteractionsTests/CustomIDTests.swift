import Cards
import Machine
import Testing

@testable import Interactions

@Suite("Custom ids")
struct CustomIDTests {
    @Test(
        "A custom id reads back as it was written",
        arguments: [
            [], [nil], [""], ["open", nil, "2"], ["a:b", "~", "~3~abc", ":"], ["é:\u{301}", "👩‍👩‍👧:x", "\u{0}"],
            [nil, nil, nil],
        ])
    func roundTrip(values: [String?]) throws {
        let id = CustomID(kind: "projects.page", fingerprint: "1k3f", values: values)
        #expect(CustomID(id.text) == id)
    }

    @Test("Random texts are refused or read exactly, and never trap")
    func fuzz() {
        let seed: UInt64 = 20_261_123
        var random = SeededRandom(seed: seed)
        let alphabet = Array("ab:~019.é\u{301}👩\u{200D}\n".unicodeScalars)
        for _ in 0..<50_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                scalars.append(alphabet.randomElement(using: &random) ?? "x")
            }
            let text = (Bool.random(using: &random) ? "a:b:" : "") + String(scalars)
            guard let id = CustomID(text) else { continue }
            #expect(Array(id.text.utf8) == Array(text.utf8), "seed \(seed): \(text)")
        }
    }

    @Test(
        "What was changed on the way is refused",
        arguments: [
            "", ":", "a", "a:", ":b", "a:b:~", "a:b:~1~", "a:b:~-1~x", "a:b:~2~ab", "a:b:~3~a:", "a:b:~01~:",
            "a:b:~1~:x",
            "a:b:~99999999999999999999~x", String(repeating: "a", count: 101),
        ])
    func malformed(text: String) {
        #expect(CustomID(text) == nil)
    }

    @Test("A button is its kind, a fingerprint and its values")
    func ofButton() {
        let page = Browse.Page {
            $0.show = .later
            $0.search = "kafka: streams and a lot more words"
            $0.number = 3
        }
        let id = CustomID(of: page)
        #expect(id.kind == "browse.page")
        #expect(id.fingerprint.count == 4)
        #expect(id.values == ["not_yet", "kafka: streams and a", "3"])
        #expect(id.text == "browse.page:\(id.fingerprint):not_yet:~20~kafka: streams and a:3")
        #expect(
            CustomID(
                of: Browse.Page {
                    $0.show = .all
                    $0.number = 1
                }
            ).values == ["all", nil, "1"])
    }

    @Test("Another shape has another fingerprint")
    func fingerprints() {
        func fingerprint(_ names: [(String, String)]) -> String {
            CustomID.fingerprint(
                of: names.map { Declared(name: $0.0, content: .carried(type: $0.1, longest: 1)) })
        }
        let shapes: [[(String, String)]] = [
            [], [("a", "Int")], [("b", "Int")], [("a", "String")], [("a", "Int"), ("b", "Int")],
            [("b", "Int"), ("a", "Int")],
        ]
        #expect(Set(shapes.map(fingerprint)).count == shapes.count)
    }
}
