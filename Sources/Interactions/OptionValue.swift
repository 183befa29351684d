import DiscordModel
import ProjectModel

/// A type an `@Option` can have.
package protocol OptionValue: Omissible, Sendable {
    static var optionKind: CommandOptionKind { get }
    /// All there are, if Discord shall show a list.
    static var optionChoices: [ApplicationCommand.Choice] { get }

    init(option: Input) throws
}

/// Options of text: they may have a length.
package protocol TextOptionValue: OptionValue {}
/// Options of whole numbers: they may have a range.
package protocol NumberOptionValue: OptionValue {}

extension OptionValue {
    package static var optionChoices: [ApplicationCommand.Choice] { [] }
}

extension String: TextOptionValue {
    package static var optionKind: CommandOptionKind { .string }

    package init(option: Input) throws {
        guard case .option(.string(let text)) = option else { throw InputFault.unreadable(for: option) }
        self = text
    }
}

extension Int: NumberOptionValue {
    package static var optionKind: CommandOptionKind { .integer }

    package init(option: Input) throws {
        guard case .option(.integer(let number)) = option else { throw InputFault.unreadable(for: option) }
        self = number
    }
}

extension Bool: OptionValue {
    package static var optionKind: CommandOptionKind { .boolean }

    package init(option: Input) throws {
        guard case .option(.boolean(let flag)) = option else { throw InputFault.unreadable(for: option) }
        self = flag
    }
}

/// What a member typed to mean a project: the number, the name, a beginning of it.
extension ProjectReference: TextOptionValue {
    package static var optionKind: CommandOptionKind { .string }

    package init(option: Input) throws {
        self.init(try String(option: option))
    }
}

extension Optional: OptionValue where Wrapped: OptionValue {
    package static var optionKind: CommandOptionKind { Wrapped.optionKind }
    package static var optionChoices: [ApplicationCommand.Choice] { Wrapped.optionChoices }

    package init(option: Input) throws {
        if case .absent = option {
            self = nil
        } else {
            self = try Wrapped(option: option)
        }
    }
}

extension Optional: TextOptionValue where Wrapped: TextOptionValue {}
extension Optional: NumberOptionValue where Wrapped: NumberOptionValue {}
