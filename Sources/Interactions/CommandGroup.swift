import Cards

/// Commands under one word: `/lead board`, `/lead seats`. The group is an enum, and each command an extension of it in a
/// file of its own:
///
///     enum Lead: CommandGroup { static let commands: [any AnyCommand.Type] = [Board.self, Seats.self] … }
///     extension Lead { struct Board: Command { … } }
package protocol CommandGroup: Listed {
    static var name: String { get }
    static var summary: Phrase { get }
    static var commands: [any AnyCommand.Type] { get }
    static var audience: Audience { get }
}

extension CommandGroup {
    package static var name: String { kebab(String(describing: Self.self)) }
    package static var audience: Audience { .everyone }
}
