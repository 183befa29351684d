/// A role of a guild, as far as we use it (Permissions › Role Object).
package struct Role: Equatable, Sendable, Decodable {
    package let id: RoleID
    package let name: String
}
