import DiscordClient
import DiscordModel
import DiscordREST
import Storage

/// The calls about channels and roles themselves.
extension Letterbox {
    func channels(of guild: UInt64) async throws -> Attempt<[Channel]> {
        try await ask { try await caller.call([Channel].self, .getGuildChannels(guild: guild)) }
    }

    func channel(_ channel: UInt64, _ urgency: Turns.Urgency = .decision) async throws -> Attempt<Channel> {
        try await ask(urgency) { try await caller.call(Channel.self, .getChannel(channel)) }
    }

    func makeChannel(_ channel: ChannelPayload, in guild: UInt64) async throws -> Attempt<UInt64> {
        try await ask {
            try await caller.call(
                Channel.self, .createGuildChannel(guild: guild), body: Wire.encode(channel)
            ).id.rawValue
        }
    }

    func change(_ channel: UInt64, to payload: ChannelPayload) async throws -> Attempt<Void> {
        try await ask { _ = try await caller.call(.modifyChannel(channel), body: Wire.encode(payload)) }
    }

    /// What somebody may do in a server, from their roles.
    func rights(of user: UserID, in guild: UInt64) async throws -> Attempt<Rights> {
        let known = try await roles(of: guild)
        guard case .made(let roles) = known else {
            return known.map { Rights(of: user, with: [], among: $0, in: guild) }
        }
        return try await ask {
            let member = try await caller.call(
                Member.self, .getGuildMember(guild: guild, user: user.rawValue))
            return Rights(of: user, with: member.roles, among: roles, in: guild)
        }
    }

    /// Whether somebody is a member of a server.
    func see(member: UInt64, in guild: UInt64) async throws -> Attempt<Void> {
        try await ask(.topic) { _ = try await caller.call(.getGuildMember(guild: guild, user: member)) }
    }

    func roles(of guild: UInt64) async throws -> Attempt<[Role]> {
        try await ask { try await caller.call([Role].self, .getGuildRoles(guild: guild)) }
    }

    func makeRole(named name: String, in guild: UInt64) async throws -> Attempt<UInt64> {
        let body = Wire.encode(RolePayload(name: name, isMentionable: true))
        return try await ask {
            try await caller.call(Role.self, .createGuildRole(guild: guild), body: body).id.rawValue
        }
    }

    /// Gives a role, or takes it; twice is once.
    func give(_ role: UInt64, to member: UInt64, in guild: UInt64, _ has: Bool) async throws -> Attempt<Void>
    {
        let route: Route =
            has
            ? .addGuildMemberRole(guild: guild, user: member, role: role)
            : .removeGuildMemberRole(guild: guild, user: member, role: role)
        return try await ask { _ = try await caller.call(route) }
    }
}

extension Attempt {
    /// What it means for something that may be done twice.
    var outcome: Trying.Input {
        switch self {
        case .made: .done
        case .refused(let reason, _): .refused(reason)
        case .unsent(let retryAfter): .failed(retryAfter: retryAfter)
        case .lost: .failed(retryAfter: nil)
        }
    }
}
