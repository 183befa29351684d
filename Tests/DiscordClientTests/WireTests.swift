import Testing

@testable import DiscordClient

@Suite("JSON as it is written")
struct WireTests {
    private struct Letter: Encodable {
        var words = "w"
        var flags = 1
        var author = ["name": "a", "id": "1", "bot": "no"]
    }

    @Test("Keys are in order where that is asked for, so that every process writes the same for the same")
    func order() {
        let text = String(decoding: Wire.encode(Letter(), isOrdered: true), as: UTF8.self)
        #expect(text == #"{"author":{"bot":"no","id":"1","name":"a"},"flags":1,"words":"w"}"#)
    }
}
