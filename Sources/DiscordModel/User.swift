/// A person's or a bot's account (User › User Object).
package struct User: Equatable, Sendable {
    package let id: UserID
    package let username: String
    /// The name shown everywhere, if the account has one.
    package let globalName: String?
    package let isBot: Bool
}

extension User: Decodable {
    private enum Key: String, CodingKey {
        case id, username
        case globalName = "global_name"
        case isBot = "bot"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(UserID.self, forKey: .id)
        username = container.decodeReadable(String.self, forKey: .username) ?? ""
        globalName = container.decodeReadable(String.self, forKey: .globalName)
        isBot = container.decodeReadable(Bool.self, forKey: .isBot) ?? false
    }
}
