/// Reads the tree of `config/sandbox.yaml` as far as the world is made from it; `projects` are the bot's
/// affair.
struct Seed: Sendable {
    struct Bot: Sendable {
        let name: String
        let id: Snowflake
    }

    private struct Person: Sendable {
        let id: Snowflake
        let name: String
        let roles: [Snowflake]
    }

    let guild: Guild
    let bot: Bot
    private(set) var channels: [Snowflake: Channel] = [:]
    private var people: [Person] = []

    init(_ tree: JSON) throws(SeedError) {
        let home = try Self.need(tree, "guild", "the seed")
        let homeID = try Self.id(home, "guild")
        var roles = [Role(id: homeID, name: "@everyone", permissions: .everyone, position: 0)]
        for entry in tree["roles"]?.array ?? [] {
            let name = try Self.name(entry, "a role")
            let permissions = Permissions.named(entry["permissions"]?.array?.compactMap(\.string) ?? [])
            if let unknown = permissions.unknown {
                throw SeedError("role \(name): \(unknown) is no permission of Discord's")
            }
            roles.append(
                Role(
                    id: try Self.id(entry, "role \(name)"), name: name, permissions: permissions.known,
                    position: roles.count))
        }
        var owner: Snowflake?
        for entry in tree["people"]?.array ?? [] {
            let name = try Self.name(entry, "a person")
            let id = try Self.id(entry, "person \(name)")
            let held = try Self.roles(entry, among: roles, of: "person \(name)")
            people.append(Person(id: id, name: name, roles: held))
            if entry["owner"]?.bool == true { owner = id }
        }
        guard let owner = owner ?? people.first?.id else { throw SeedError("the seed names no people") }
        guild = Guild(
            id: homeID, name: try Self.name(home, "the guild"), ownerID: owner,
            locale: home["locale"]?.string ?? "en-US", zone: home["zone"]?.string ?? "UTC", roles: roles)
        let entry = try Self.need(tree, "bot", "the seed")
        bot = Bot(name: try Self.name(entry, "the bot"), id: try Self.id(entry, "the bot"))
        for (position, entry) in (tree["channels"]?.array ?? []).enumerated() {
            let channel = try Self.channel(entry, at: position, in: guild)
            channels[channel.id] = channel
        }
    }

    func members(at now: ProtocolTime) -> [Snowflake: Member] {
        var members: [Snowflake: Member] = [:]
        for person in people {
            members[person.id] = Member(
                id: person.id, name: person.name, isBot: false, roles: person.roles, joined: now)
        }
        return members
    }

    /// A channel with `roles` is seen by these alone.
    private static func channel(
        _ entry: JSON, at position: Int, in guild: Guild,
    ) throws(SeedError) -> Channel {
        let name = try name(entry, "a channel")
        var overwrites: [Overwrite] = []
        let readers = try roles(entry, among: guild.roles, of: "channel \(name)")
        if !readers.isEmpty {
            overwrites = [Overwrite(target: guild.id, kind: .role, allow: [], deny: .viewChannel)]
            overwrites += readers.map { Overwrite(target: $0, kind: .role, allow: .viewChannel, deny: []) }
        }
        let kinds: [Channel.Kind] = [.text, .category, .forum, .announcement]
        let wanted = entry["kind"]?.string ?? Channel.Kind.text.name
        guard let kind = kinds.first(where: { $0.name == wanted }) else {
            throw SeedError("channel \(name): there is no kind \(wanted)")
        }
        return Channel(
            id: try id(entry, "channel \(name)"), kind: kind, name: name, topic: entry["topic"]?.string,
            position: position, overwrites: overwrites)
    }

    private static func roles(
        _ entry: JSON, among roles: [Role], of owner: String,
    ) throws(SeedError) -> [Snowflake] {
        var found: [Snowflake] = []
        for name in entry["roles"]?.array?.compactMap(\.string) ?? [] {
            guard let role = roles.first(where: { $0.name == name }) else {
                throw SeedError("\(owner): there is no role called \(name)")
            }
            found.append(role.id)
        }
        return found
    }

    private static func need(_ tree: JSON, _ key: String, _ owner: String) throws(SeedError) -> JSON {
        guard let value = tree[key] else { throw SeedError("\(owner) has no \(key)") }
        return value
    }

    private static func name(_ entry: JSON, _ owner: String) throws(SeedError) -> String {
        guard let name = try need(entry, "name", owner).string else {
            throw SeedError("the name of \(owner) is not text")
        }
        return name
    }

    private static func id(_ entry: JSON, _ owner: String) throws(SeedError) -> Snowflake {
        guard let id = try need(entry, "id", owner).snowflake else {
            throw SeedError("the id of \(owner) is no snowflake")
        }
        return id
    }
}

extension World {
    /// Bots are let into the channels that only some roles see, as the person who invites one would do.
    mutating func openPrivateChannelsToBots() {
        let roles = guild.roles.filter { $0.botID != nil }.map(\.id)
        for (id, channel) in channels
        where channel.overwrites.contains(where: { $0.deny.contains(.viewChannel) }) {
            for role in roles where !channel.overwrites.contains(where: { $0.target == role }) {
                channels[id]?.overwrites.append(
                    Overwrite(target: role, kind: .role, allow: .viewChannel, deny: []))
            }
        }
    }
}
