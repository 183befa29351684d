import Cards
import Testing

@Suite("What a person wrote")
struct WordsTests {
    @Test(
        "Marks of markdown are shown as they were typed",
        arguments: [
            ("**bold** and _thin_", #"\*\*bold\*\* and \_thin\_"#),
            ("```swift\nlet x```", #"\`\`\`swift let x\`\`\`"#),
            ("# Heading", ##"\# Heading"##), ("C# and F#", "C# and F#"),
            ("-# small\n## large", #"\-# small ## large"#), ("> quoted", #"\> quoted"#),
            ("1. first", #"1\. first"#), ("v1.2", "v1.2"), ("||secret||", #"\|\|secret\|\|"#),
            (#"back\slash"#, #"back\\slash"#), ("real-time", "real-time"),
            ("[click](https://evil.example)", #"\[click\](<https://evil.example>)"#),
        ])
    func marks(typed: String, shown: String) {
        #expect(Words.inert(typed).text == shown)
    }

    @Test(
        "Nobody is pinged, and nothing pretends to be Discord’s",
        arguments: [
            ("@everyone", #"\@everyone"#), ("<@123>", #"\<\@123>"#), ("<#5> <t:0:R>", #"\<#5> \<t:0:R>"#),
            ("<:wave:1> </help:2>", #"\<:wave:1> \</help:2>"#),
        ])
    func mentions(typed: String, shown: String) {
        #expect(Words.inert(typed).text == shown)
    }

    @Test(
        "An address stays whole, and ends where its sentence goes on",
        arguments: [
            ("See https://example.org/a_b*c~d.", "See <https://example.org/a_b*c~d>."),
            ("(https://example.org/x)", "(<https://example.org/x>)"),
            ("https://example.org/x_(y)", "<https://example.org/x_(y)>"),
            ("**https://example.org**", #"\*\*<https://example.org>\*\*"#),
            ("https://example.org/`x`", #"<https://example.org/>\`x\`"#),
            ("https://example.org/<@1>", #"<https://example.org/>\<\@1>"#),
            ("https://", "https://"), ("http://user@host", "<http://user@host>"),
        ])
    func addresses(typed: String, shown: String) {
        #expect(Words.inert(typed).text == shown)
    }

    @Test("What cannot be seen, or turns the direction of reading, is left out")
    func invisible() {
        #expect(
            Words.inert("a\u{202E}b\u{200B}c\u{2066}d\u{AD}e\u{3164}f\u{E0041}g\u{0}h").text == "abcdefgh")
        #expect(Words.inert("a\u{A0}\u{3000} b\u{2028}c\u{2800}d\te\r\nf").text == "a b c d e f")
        #expect(Words.inert("\u{200B} \u{2060}").text == "")
    }

    @Test("Emoji and scripts that join keep their joiners; a tower of marks is cut")
    func joiners() {
        #expect(Words.inert("👩\u{200D}💻 ❤\u{FE0F}").text == "👩\u{200D}💻 ❤\u{FE0F}")
        #expect(Words.inert("می\u{200C}شود").text == "می\u{200C}شود")
        #expect(Words.inert("ab\u{200D}c").text == "abc")
        let tower = "a" + String(repeating: "\u{301}", count: 500)
        #expect(Words.inert(tower).text.unicodeScalars.count == 5)
    }

    @Test("Long text ends at a word with an ellipsis, counted in UTF-16 units")
    func length() {
        #expect(Words.clipped("one two three four", to: 18) == "one two three four")
        #expect(Words.clipped("one two three fourteen", to: 17) == "one two three…")
        #expect(Words.clipped(String(repeating: "x", count: 30), to: 10) == "xxxxxxxxx…")
        #expect(Words.clipped("👩\u{200D}💻👩\u{200D}💻", to: 6) == "👩\u{200D}💻…")
        #expect(Words.inert("Read https://example.org/a/long/way", upTo: 20).text == "Read…")
    }

    @Test("Only an address Discord would take stands behind a button")
    func links() {
        #expect(Words.link("https://example.org/a") == "https://example.org/a")
        for text in [
            "https://example.org/a b", "javascript:x", "https://", "example.org", "https://e.org/\n",
        ] {
            #expect(Words.link(text) == nil)
        }
        #expect(Words.link("https://e.org/" + String(repeating: "x", count: 500)) == nil)
    }
}
