import DiscordModel
import ProjectModel

// People and files as options of commands, and as fields of forms.

extension Person: OptionValue, FieldValue {
    package static var optionKind: CommandOptionKind { .user }

    package init(option: Input) throws { self = try Self.one(option) }
    package init(field: Input) throws { self = try Self.one(field) }

    private static func one(_ input: Input) throws -> Person {
        guard case .people(let people) = input, people.count == 1 else {
            throw InputFault.unreadable(for: input)
        }
        return people[0]
    }

    package static func component(_ form: FieldForm, prefill: Person?) -> Component {
        .entitySelect(
            .init(
                .users, customID: form.customID, placeholder: form.placeholder,
                values: form.field.isRequired ? 1...1 : 0...1, isRequired: form.field.isRequired,
                chosen: prefill.map { [$0.id.number] } ?? []))
    }
}

extension MemberID: OptionValue {
    package static var optionKind: CommandOptionKind { .user }
    package init(option: Input) throws { self = try Person(option: option).id }
}

/// Several people, picked in a form.
package struct People: FieldValue, Equatable {
    package var people: [Person]

    package init(_ people: [Person]) {
        self.people = people
    }

    package init(field: Input) throws {
        switch field {
        case .people(let people): self.people = people
        case .absent, .answer(.values([])): people = []
        case .option, .answer, .files, .carried: throw InputFault.unreadable(for: field)
        }
    }

    package static func component(_ form: FieldForm, prefill: People?) -> Component {
        .entitySelect(
            .init(
                .users, customID: form.customID, placeholder: form.placeholder,
                values: form.field.count ?? 1...25,
                isRequired: form.field.isRequired, chosen: prefill?.people.map(\.id.number) ?? []))
    }
}

extension Upload: OptionValue, FieldValue {
    package static var optionKind: CommandOptionKind { .attachment }

    package init(option: Input) throws { self = try Self.one(option) }
    package init(field: Input) throws { self = try Self.one(field) }

    private static func one(_ input: Input) throws -> Upload {
        guard case .files(let files) = input, files.count == 1 else {
            throw InputFault.unreadable(for: input)
        }
        return files[0]
    }

    /// A file cannot be given in advance.
    package static func component(_ form: FieldForm, prefill: Upload?) -> Component {
        .fileUpload(
            .init(
                customID: form.customID, files: form.field.isRequired ? 1...1 : 0...1,
                isRequired: form.field.isRequired))
    }
}
