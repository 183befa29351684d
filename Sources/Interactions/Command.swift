import Cards

/// The form of a slash command: a struct whose property wrappers both declare what Discord shows and hold
/// what a member typed. Every property is wrapped, so that the declaration can be read once, from `init()`.
///
/// A command conforms to `Command` when it answers, or to `ModalCommand` when it opens a modal: a modal must
/// be the very first response and cannot be deferred (Receiving and Responding › Interaction Callback Type).
package protocol AnyCommand: Listed, Decodable {
    init()

    /// As typed after the slash; by default the type's name, so that the file, the type and the command are
    /// one word.
    static var name: String { get }

    /// The description Discord shows, at most 100 characters.
    static var summary: Phrase { get }

    /// Whose menus show it at first; a command of a group is seen with the group.
    static var audience: Audience { get }

    /// Whether the answer is for the whole channel. It must be known before the handler runs: what is
    /// deferred for one pair of eyes stays so.
    var isShared: Bool { get }

    /// Whether the answer is a form, or may be one: then it cannot be deferred, and must be fast.
    var opensForm: Bool { get }
}

/// A command that answers with a card.
package protocol Command: AnyCommand {
    func run(_ call: Call) async throws -> Reply
}

/// A command that answers with a modal. `open` must be fast: it cannot be deferred.
package protocol ModalCommand: AnyCommand {
    associatedtype Form: Modal

    func open(_ call: Call) async throws -> Form
}

extension AnyCommand {
    package static var name: String { kebab(String(describing: Self.self)) }
    package static var audience: Audience { .everyone }
    package var isShared: Bool { false }
    package var opensForm: Bool { false }
}

extension ModalCommand {
    package var opensForm: Bool { true }
}
