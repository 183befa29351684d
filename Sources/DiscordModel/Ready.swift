/// The first dispatch of a session (Gateway Events › Ready).
package struct Ready: Equatable, Sendable {
    package let user: User
    package let sessionID: String
    /// Where to resume; older captures have none, and then the base address serves.
    package let resumeGatewayURL: String?
    package let applicationID: ApplicationID?
    package let guilds: [Guild]
}

extension Ready: Decodable {
    private enum Key: String, CodingKey {
        case user
        case sessionID = "session_id"
        case resumeGatewayURL = "resume_gateway_url"
        case application, guilds
    }

    private struct Application: Decodable { let id: ApplicationID }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        user = try container.decode(User.self, forKey: .user)
        sessionID = try container.decode(String.self, forKey: .sessionID)
        resumeGatewayURL = container.decodeReadable(String.self, forKey: .resumeGatewayURL)
        applicationID = container.decodeReadable(Application.self, forKey: .application)?.id
        guilds = container.decodeReadable([Guild].self, forKey: .guilds)
    }
}
