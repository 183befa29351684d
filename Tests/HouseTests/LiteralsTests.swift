import Testing

@Suite("Literals of a source")
struct LiteralsTests {
    private func texts(_ source: String) -> [String] { Literals(of: source).all.map(\.text) }

    @Test("Places are numbered, and what stands in them is read too")
    func places() {
        #expect(
            texts(#"let a = "Team \(count(in: "x")) of \(all)" // "no""#) == ["x", "Team {1} of {2}"])
        #expect(texts(#"/* "no" */ call("a", #file)"#) == ["a"])
    }

    @Test("Escapes mean what they mean to Swift")
    func escapes() {
        #expect(texts(#""a\nb \"c\" \u{2019} \\n""#) == ["a\nb \"c\" ’ \\n"])
        #expect(texts("#\"a\\n \"b\" \\#(c)\"#") == ["a\\n \"b\" {1}"])
    }

    @Test("A literal of many lines loses its indentation")
    func lines() {
        let source = "x(\n    \"\"\"\n    One \\\n    line.\n\n      “Two” \\(y)\n    \"\"\", z: 1)"
        #expect(texts(source) == ["One line.\n\n  “Two” {1}"])
        let literal = Literals(of: source).all[0]
        #expect(literal.line == 2)
        #expect(literal.before == "x(")
        #expect(literal.after == ", z: 1)")
    }
}
