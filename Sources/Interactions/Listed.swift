import Cards

/// What stands in the catalogue: a command, a group of commands, an entry of a context menu.
package protocol Listed: Sendable {
    /// Its own buttons, selects and modals. A modal command's modal is known without being listed.
    static var parts: [any Part.Type] { get }

    /// What a button of it is answered with that is from an older release (E13); `nil` where nothing fits better than
    /// the standard card.
    static func fresh(_ call: Call) async throws -> Card?
}

extension Listed {
    package static var parts: [any Part.Type] { [] }
    package static func fresh(_ call: Call) async throws -> Card? { nil }
}

/// Whose menus show a command at first. Discord's menu is convenience, never security: the model checks every act
/// (COMMANDS §2).
package enum Audience: Sendable {
    case everyone
    /// Whoever manages threads: stewards usually do.
    case threadManagers
    case serverManagers
}
