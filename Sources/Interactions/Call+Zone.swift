import ProjectModel

extension Call {
    /// Where the member's clock stands: dates they type are read in it (COMMANDS §3.9). The community's unless they have
    /// named another.
    package var zone: ZoneRules { profile.zone.flatMap(around.zone) ?? calendar.zone }

    /// A zone somebody named, as `Africa/Nairobi` or `nairobi`.
    /// - Throws: `Refusal.unknownZone`.
    package func zone(named name: String) throws(Refusal) -> ZoneRules {
        guard let zone = around.zone(name) else { throw .unknownZone(name) }
        return zone
    }
}
