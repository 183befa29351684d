import Cards
import DiscordModel
import ProjectModel
import Storage

/// Who asks, and what is looked up before anybody answers.
extension Errand {
    struct Asker {
        let member: Call.Caller
        let community: Community.ID
    }

    /// `nil` outside a guild, and when Discord does not say who asks: missing data is a no.
    var asker: Asker? {
        guard let guild = interaction.guildID, let member = interaction.member, let user = interaction.author
        else { return nil }
        let rights = member.permissions ?? []
        return Asker(
            member: Call.Caller(
                id: MemberID(user.id.rawValue), name: member.nick ?? user.globalName ?? user.username,
                roles: Set(member.roles.map(\.rawValue)),
                managesServer: !rights.isDisjoint(with: [.manageGuild, .administrator])),
            community: Community.ID(guild.rawValue))
    }

    /// What the answer is said in, as far as Discord tells.
    package var languages: Languages { languages(chosen: nil, public: nil) }

    /// - Parameters:
    ///   - chosen: what the reader has chosen for themselves.
    ///   - everyones: what the community has chosen for all.
    private func languages(chosen: String?, public everyones: String?) -> Languages {
        let everyone =
            Language.reading(everyones) ?? Language.reading(interaction.guildLocale) ?? .english
        let reader = Language.reading(chosen) ?? Language.reading(interaction.locale) ?? everyone
        let isPrivate = interaction.message?.flags.contains(.ephemeral) ?? true
        return Languages(reader: reader, everyone: everyone, pressed: isPrivate ? reader : everyone)
    }

    /// Standing is computed here, at the click: never from a card, never from memory.
    func call(by asker: Asker, in around: Surroundings) async throws -> Call {
        let (member, community) = (asker.member, asker.community)
        let settings = try await around.store.settings(of: community)
        let council = try await around.store.council(
            of: community, mapped: settings.makeSteward(member.roles) ? [member.id] : [])
        var standing = council.standing(of: member.id, at: around.now)
        standing.ballot = settings.rules.voting.ballot(
            joined: interaction.member?.joined, roles: member.roles, at: around.now)
        var profile =
            try await around.store.member(member.id, in: community) ?? Member(member.id, name: member.name)
        if profile.left != nil {
            try await around.store.welcomeBack(member.id, to: community, at: around.now)
            (profile.left, profile.name) = (nil, member.name)
        }
        return Call(
            cause: interaction.id.rawValue, member: member, community: community,
            channel: interaction.channelID?.rawValue, parent: interaction.channel?.parentID?.rawValue,
            languages: languages(chosen: profile.language, public: settings.language), now: around.now,
            settings: settings, council: council, standing: standing,
            profile: profile, commands: catalogue.entries, around: around)
    }
}

extension Call {
    var asker: Errand.Asker { Errand.Asker(member: member, community: community) }
}

extension DiscordModel.Member {
    /// The day they came to the server, from its beginning; what counts days needs no more.
    fileprivate var joined: Moment? {
        let parts = (joinedAt ?? "").prefix(10).split(separator: "-").compactMap { Int64($0) }
        guard parts.count == 3 else { return nil }
        return Moment(millisecondsSince1970: Day(parts[0], parts[1], parts[2]).number * 86_400_000)
    }
}
