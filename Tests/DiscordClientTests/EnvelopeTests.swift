import DiscordClient
import Testing

@Suite("Envelope of a gateway frame")
struct EnvelopeTests {
    private func scan(_ text: String) throws(EnvelopeFailure) -> Envelope {
        try Envelope(scanning: Array(text.utf8))
    }

    @Test("A dispatch gives its op, sequence, name and where its payload stands")
    func dispatch() throws {
        let text = #"{"t":"MESSAGE_CREATE","s":42,"op":0,"d":{"content":"a \"}\" b","list":[1,{"x":[]}]}}"#
        let envelope = try scan(text)
        #expect(envelope.op == 0)
        #expect(envelope.sequence == 42)
        #expect(envelope.name == "MESSAGE_CREATE")
        let payload = String(decoding: Array(text.utf8)[envelope.payload], as: UTF8.self)
        #expect(payload == #"{"content":"a \"}\" b","list":[1,{"x":[]}]}"#)
    }

    @Test(
        "Order, whitespace, nulls and members nobody knows do not matter",
        arguments: [
            #"{"op":11}"#, #" { "d" : null , "op" : 11 , "s" : null , "t" : null } "#,
            #"{"new":[{"op":3}],"op":11,"_trace":["x"]}"#,
        ])
    func tolerant(text: String) throws {
        let envelope = try scan(text)
        #expect(envelope.op == 11)
        #expect(envelope.sequence == nil)
        #expect(envelope.name == nil)
    }

    @Test(
        "What is not a gateway payload is refused with a place and without its words",
        arguments: [
            "", "null", "[]", "<html>secret</html>", #"{"op":11"#, #"{"op":11}}"#, #"{"op":"secret"}"#,
            #"{"s":1}"#,
            #"{"op":11,"d":{"secret":1}"#, #"{"op":11,}"#, #"{"op":,"s":1}"#, #"{"op""#, #"{"t":"secret"#,
            "{",
            #"{"op":11,"d":"secret\"#, #"{"op":99999999999999999999}"#,
        ])
    func refused(text: String) {
        let failure = #expect(throws: EnvelopeFailure.self) { try scan(text) }
        #expect(failure?.description.contains("secret") == false)
    }

    @Test("A frame nested a million deep costs no stack")
    func deep() throws {
        let text =
            #"{"op":0,"d":"# + String(repeating: "[", count: 1_000_000)
            + String(repeating: "]", count: 1_000_000) + "}"
        #expect(try scan(text).payload.count == 2_000_000)
    }

    @Test("No cut of a good frame traps")
    func cuts() {
        let frame = Array(#"{"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"name":"b\\"}}}"#.utf8)
        for end in 0..<frame.count {
            #expect(throws: EnvelopeFailure.self) { try Envelope(scanning: Array(frame[..<end])) }
        }
    }
}
