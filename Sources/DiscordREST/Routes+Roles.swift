/// The calls about roles, and who has them.
extension Route {
    package static func getGuildRoles(guild: UInt64) -> Route {
        Route("GET", "/guilds/{guild}/roles", "/guilds/\(guild)/roles", topLevel: "\(guild)")
    }

    package static func createGuildRole(guild: UInt64) -> Route {
        Route("POST", "/guilds/{guild}/roles", "/guilds/\(guild)/roles", topLevel: "\(guild)")
    }

    package static func getGuildMember(guild: UInt64, user: UInt64) -> Route {
        Route(
            "GET", "/guilds/{guild}/members/{user}", "/guilds/\(guild)/members/\(user)",
            topLevel: "\(guild)")
    }

    package static func addGuildMemberRole(guild: UInt64, user: UInt64, role: UInt64) -> Route {
        memberRole("PUT", guild, user, role)
    }

    package static func removeGuildMemberRole(guild: UInt64, user: UInt64, role: UInt64) -> Route {
        memberRole("DELETE", guild, user, role)
    }

    private static func memberRole(_ method: String, _ guild: UInt64, _ user: UInt64, _ role: UInt64) -> Route
    {
        Route(
            method, "/guilds/{guild}/members/{user}/roles/{role}",
            "/guilds/\(guild)/members/\(user)/roles/\(role)", topLevel: "\(guild)")
    }
}
