/// What time alone does.
extension World {
    /// When `tick` has something to do next.
    package var deadline: ProtocolTime? {
        let heartbeats = connections.values.map { $0.deadline(interval: settings.heartbeatInterval) }
        let answers = pending.compactMap { interactions[$0]?.deadline }
        let tokens = mortal.first.flatMap { interactions[$0] }.map { $0.created + Interaction.tokenLife }
        let lives = sessions.values.compactMap { $0.lostAt.map { $0 + Session.lifetime } }
        return [heartbeats.min(), answers.min(), tokens, lives.min()].compactMap(\.self).min()
    }

    package mutating func tick(at now: ProtocolTime) {
        for (id, connection) in connections.sorted(by: { $0.key.number < $1.key.number })
        where connection.deadline(interval: settings.heartbeatInterval) <= now {
            close(id, connection.sessionID == nil ? .sessionTimedOut : .unknownError, at: now)
        }
        forgetDeadSessions(at: now)
        expireInteractions(at: now)
        archiveSilentThreads(at: now)
    }
}
