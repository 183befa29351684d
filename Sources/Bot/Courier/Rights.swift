import DiscordModel

/// What the bot may do, as Discord computes it (Permissions › Permission Overwrites).
struct Rights: Equatable, Sendable {
    let user: UInt64
    let guild: UInt64
    let roles: Set<UInt64>
    /// In the server as a whole.
    let base: Permissions

    /// To keep a card, its threads and a desk in a channel.
    static let needed: Permissions = [
        .viewChannel, .sendMessages, .sendMessagesInThreads, .createPublicThreads, .createPrivateThreads,
        .manageThreads, .embedLinks, .attachFiles, .readMessageHistory, .pinMessages,
    ]

    init(of user: UserID, with own: [RoleID], among roles: [Role], in guild: UInt64) {
        self.user = user.rawValue
        self.guild = guild
        self.roles = Set(own.map(\.rawValue))
        base = roles.filter { $0.id.rawValue == guild || own.contains($0.id) }
            .reduce(into: []) { $0.formUnion($1.permissions) }
    }

    /// What is left of them in a channel: everybody's overwrite, then those of all roles together, then the own.
    func permissions(under overwrites: [PermissionOverwrite]) -> Permissions {
        guard !base.contains(.administrator) else { return Permissions(rawValue: .max) }
        var allowed = base
        func apply(_ some: [PermissionOverwrite]) {
            allowed.subtract(some.reduce(into: []) { $0.formUnion($1.deny) })
            allowed.formUnion(some.reduce(into: []) { $0.formUnion($1.allow) })
        }
        apply(overwrites.filter { $0.kind == .role && $0.target == guild })
        apply(overwrites.filter { $0.kind == .role && $0.target != guild && roles.contains($0.target) })
        apply(overwrites.filter { $0.kind == .member && $0.target == user })
        return allowed.contains(.viewChannel) ? allowed : []
    }

    /// What a channel made in a category is given, so that the bot can work there, and a project's people see it; `nil`
    /// where it takes the category's over. A bot gives and takes only what it has itself (Guild › Create Guild Channel):
    /// where the category says more, its own are taken over, and what is missing shows when something is posted.
    /// - Parameter role: the project's, if it has one.
    func overwrites(under category: [PermissionOverwrite], for role: UInt64? = nil) -> [PermissionOverwrite]?
    {
        var all = category
        let wanted = Self.needed.intersection(base)
        if !permissions(under: category).isSuperset(of: wanted) {
            var own =
                category.first { $0.kind == .member && $0.target == user }
                ?? PermissionOverwrite(.member, user, allow: [])
            own.allow.formUnion(wanted)
            own.deny.subtract(wanted)
            all = category.filter { $0.kind != .member || $0.target != user } + [own]
        }
        if let role { all = Self.letting(role, into: all, of: guild) ?? all }
        return all != category && all.allSatisfy { base.isSuperset(of: $0.allow.union($0.deny)) } ? all : nil
    }

    /// What lets a role see a channel that not everybody sees; `nil` where there is nothing to do, or somebody has decided
    /// about that role themselves.
    static func letting(_ role: UInt64, into overwrites: [PermissionOverwrite], of guild: UInt64)
        -> [PermissionOverwrite]?
    {
        func overwrite(of target: UInt64) -> PermissionOverwrite? {
            overwrites.first { $0.kind == .role && $0.target == target }
        }
        guard overwrite(of: guild)?.deny.contains(.viewChannel) == true, overwrite(of: role) == nil else {
            return nil
        }
        return overwrites + [PermissionOverwrite(.role, role, allow: .viewChannel)]
    }
}
