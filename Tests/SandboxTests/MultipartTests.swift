import Testing

@testable import Sandbox

@Suite("Bodies and targets")
struct MultipartTests {
    @Test("A multipart body is taken apart, its bytes untouched")
    func parts() throws {
        let body = [
            "--b x", "Content-Disposition: form-data; name=\"payload_json\"",
            "Content-Type: application/json", "",
            "{\"content\":\"a\"}", "--b x",
            "Content-Disposition: form-data; name=\"files[0]\"; filename=\"a.txt\"", "", "one\r\n--b",
            "--b x--", "",
        ].joined(separator: "\r\n")
        let parts = try #require(
            Multipart(Array(body.utf8), contentType: "multipart/form-data; boundary=\"b x\"")
        ).parts
        #expect(parts.map(\.name) == ["payload_json", "files[0]"])
        #expect(parts[1].filename == "a.txt")
        #expect(String(decoding: parts[1].body, as: UTF8.self) == "one\r\n--b")
    }

    @Test(
        "What is none is refused",
        arguments: [
            "", "--b", "--b\r\n", "--b\r\nno header\r\n\r\nx\r\n--b--", "--b\r\nA: b\r\n\r\nx\r\n--b--",
        ])
    func broken(body: String) {
        #expect(Multipart(Array(body.utf8), contentType: "multipart/form-data; boundary=b") == nil)
    }

    @Test("A target keeps its path raw and reads its query")
    func target() {
        let target = Target("/a%20b/@me?x=1+2&y=%C3%A9&z&w=%zz")
        #expect(target.path == "/a%20b/@me")
        #expect(target.query == ["x": "1 2", "y": "é", "z": "", "w": "%zz"])
    }
}
