/// The calls this bot makes, named as in Discord's documentation.
extension Route {
    package static let getGatewayBot = Route("GET", "/gateway/bot", "/gateway/bot")

    package static let getCurrentApplication = Route("GET", "/applications/@me", "/applications/@me")

    package static let getCurrentUser = Route("GET", "/users/@me", "/users/@me")

    package static func getGuildApplicationCommands(application: UInt64, guild: UInt64) -> Route {
        commands("GET", application: application, guild: guild)
    }

    package static func bulkOverwriteGuildApplicationCommands(application: UInt64, guild: UInt64) -> Route {
        commands("PUT", application: application, guild: guild)
    }

    package static func createInteractionResponse(interaction: UInt64, token: String) -> Route {
        Route(
            "POST", "/interactions/{interaction}/{token}/callback",
            "/interactions/\(interaction)/\(escaped(token))/callback", topLevel: "\(interaction)",
            kind: .interaction)
    }

    package static func editOriginalInteractionResponse(application: UInt64, token: String) -> Route {
        original("PATCH", application: application, token: token)
    }

    package static func deleteOriginalInteractionResponse(application: UInt64, token: String) -> Route {
        original("DELETE", application: application, token: token)
    }

    package static func createFollowupMessage(application: UInt64, token: String) -> Route {
        Route(
            "POST", "/webhooks/{application}/{token}", "/webhooks/\(application)/\(escaped(token))",
            topLevel: token, kind: .interaction)
    }

    private static func commands(_ method: String, application: UInt64, guild: UInt64) -> Route {
        Route(
            method, "/applications/{application}/guilds/{guild}/commands",
            "/applications/\(application)/guilds/\(guild)/commands", topLevel: "\(guild)")
    }

    private static func original(_ method: String, application: UInt64, token: String) -> Route {
        Route(
            method, "/webhooks/{application}/{token}/messages/@original",
            "/webhooks/\(application)/\(escaped(token))/messages/@original", topLevel: token,
            kind: .interaction)
    }

    /// A token as one segment of a path, whatever it holds.
    private static func escaped(_ token: String) -> String {
        var text = ""
        for byte in token.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."),
                UInt8(ascii: "~"):
                text.append(Character(UnicodeScalar(byte)))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
