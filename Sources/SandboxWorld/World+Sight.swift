/// What a change of permissions, roles or channels lets somebody see.
extension World {
    /// Does something, and then tells every session of the living threads in the channels that its application
    /// can look into since then (Gateway Events › Thread List Sync).
    mutating func changingSight(at now: ProtocolTime, _ work: (inout World) -> Void) {
        let before = seenChannels()
        work(&self)
        for (id, known) in before {
            guard let session = sessions[id] else { continue }
            let opened = guildChannels.filter { sees(session, $0) && !known.contains($0.id) }
            if !opened.isEmpty { syncThreads(of: opened, to: session, at: now) }
        }
    }

    private func seenChannels() -> [(id: String, channels: Set<Snowflake>)] {
        let all = guildChannels
        return sessions(where: { $0.intents.contains(.guilds) && $0.hears(guild: guild.id) }).compactMap {
            id in
            guard let session = sessions[id] else { return nil }
            return (id, Set(all.filter { sees(session, $0) }.map(\.id)))
        }
    }

    /// Tells a session of the living threads it may see since a moment ago.
    private mutating func syncThreads(of parents: [Channel], to session: Session, at now: ProtocolTime) {
        let ids = Set(parents.map(\.id))
        let living = activeThreads(for: session.applicationID).filter { $0.parent.map(ids.contains) == true }
        dispatch(
            "THREAD_LIST_SYNC",
            [
                "guild_id": guild.id.json, "channel_ids": .array(parents.map { $0.id.json }),
                "threads": .array(living.map { channelJSON($0) }),
                "members": .array(living.compactMap { threadMemberJSON(session.applicationID, in: $0) }),
            ], to: session.id, at: now)
    }
}
