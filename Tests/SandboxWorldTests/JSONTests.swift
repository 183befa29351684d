import SandboxWorld
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "What is written is read again",
        arguments: [
            nil, true, false, 0, -12, 9_223_372_036_854_775_807, 1.5, "", "a\"b\\c\n\t\u{1}é😀", [],
            [1, [2, nil]], [:],
            ["a": ["b": [1.25, "x"]], "": nil],
        ] as [JSON])
    func roundTrip(value: JSON) throws {
        #expect(try JSON(parsing: value.bytes) == value)
    }

    @Test(
        "Escapes, spaces and numbers are read as RFC 8259 has them",
        arguments: [
            (#" {"a" : [ 1 , 2.5e1 , -0 ] } "#, ["a": [1, 25.0, 0]]), (#""\u00e9\ud83d\ude00\/""#, "é😀/"),
            (#""\ud800x""#, "\u{FFFD}x"), ("18446744073709551615", 18_446_744_073_709_551_615.0),
        ] as [(String, JSON)])
    func reading(text: String, value: JSON) throws {
        #expect(try JSON(parsing: text) == value)
    }

    @Test(
        "What is no JSON is refused",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "01", "-", "1.", "+1", "tru", "\"a", "\"\u{1}\"", #""\x""#, "1 2",
            "{\"a\":1,}", "nul",
        ])
    func refused(text: String) {
        #expect(throws: JSON.ParseError.self) { try JSON(parsing: text) }
    }

    @Test("Broken UTF-8 and bottomless nesting are refused")
    func hostile() {
        #expect(throws: JSON.ParseError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
        #expect(throws: JSON.ParseError.tooDeep) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
    }

    @Test("The last of two equal keys wins, order does not count")
    func objects() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2,"a":3}"#) == ["b": 2, "a": 3])
    }
}
