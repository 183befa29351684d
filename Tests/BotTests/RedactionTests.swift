import Logging
import Testing

@testable import Bot

@Suite("Redaction")
struct RedactionTests {
    // Not a real token: three parts of the right lengths.
    private let token =
        String(repeating: "M", count: 24) + "." + "Gabcde" + "." + String(repeating: "x", count: 30)

    @Test("A bot token is dots wherever it stands")
    func botToken() {
        #expect(Redaction.redacted("failed with \(token), sorry") == "failed with •••, sorry")
        #expect(Redaction.redacted("Authorization: Bot \(token)") == "Authorization: Bot •••")
    }

    @Test("The token in the path of an interaction or a webhook is dots, the id stays")
    func pathToken() {
        #expect(
            Redaction.redacted("POST /interactions/123/aW50ZX/callback")
                == "POST /interactions/123/•••/callback")
        #expect(
            Redaction.redacted("/webhooks/9/tok-en_1/messages/@original")
                == "/webhooks/9/•••/messages/@original")
    }

    @Test(
        "What only looks a little like it is left as it is",
        arguments: ["3.14 of 10", "https://example.org/a/b", "gateway.closed", "1.2.3"])
    func others(text: String) {
        #expect(Redaction.redacted(text) == text)
    }
}
