import DiscordClient
import Testing

@Suite("A bot token")
struct TokenTests {
    @Test(
        "It is taken as people paste it",
        arguments: ["abc.def", " abc.def\n", "Bot abc.def", " Bot abc.def "])
    func pasted(text: String) {
        #expect(Token(text)?.secret == "abc.def")
    }

    @Test("What cannot be one is refused", arguments: ["", " ", "Bot ", "two words", "tab\tbed", "ümlaut"])
    func refused(text: String) {
        #expect(Token(text) == nil)
    }

    @Test("It never prints itself, however it is asked")
    func redacted() throws {
        let token = try #require(Token("top.secret"))
        var dumped = ""
        dump(token, to: &dumped)
        for text in ["\(token)", String(reflecting: token), "\([token])", "\((1, token))", dumped] {
            #expect(!text.contains("secret"))
        }
    }
}
