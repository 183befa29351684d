import DiscordModel
import Testing

@Suite("Snowflakes")
struct SnowflakeTests {
    @Test("A snowflake is a string in JSON, and a number is read too")
    func textAndNumber() throws {
        let id = UserID(rawValue: 175_928_847_299_117_063)
        #expect(try read([UserID].self, #"["175928847299117063", 175928847299117063]"#) == [id, id])
        #expect(try written([id]) == #"["175928847299117063"]"#)
    }

    @Test("A snowflake tells when it was made")
    func birth() {
        #expect(UserID(rawValue: 175_928_847_299_117_063).millisecondsSince1970 == 1_462_015_105_796)
        #expect(UserID(rawValue: .max).millisecondsSince1970 > 0)
    }

    @Test(
        "What is no number is no snowflake",
        arguments: [#""""#, #""abc""#, #""-1""#, "-1", "1.5", "null", #""99999999999999999999""#])
    func refused(json: String) {
        #expect(throws: (any Error).self) { try read([UserID].self, "[\(json)]") }
    }

    @Test("A map by snowflake is a JSON object")
    func keys() throws {
        let map = try read([UserID: String].self, #"{"1": "a", "22": "b"}"#)
        #expect(map == [UserID(rawValue: 1): "a", UserID(rawValue: 22): "b"])
    }
}
