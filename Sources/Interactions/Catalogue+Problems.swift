import DiscordModel

/// What Discord would refuse, or what could not work, found from the declarations alone. A test expects none,
/// so a wrong declaration does not leave the workshop.
extension Catalogue {
    package var problems: [String] {
        var problems = Self.duplicates(registration.map(\.name)).map { "/\($0) is in the catalogue twice" }
        for command in registration {
            problems += Self.problems(of: command).map { "/\(command.name): \($0)" }
        }
        for (kind, declaration) in declarations.sorted(by: { $0.key < $1.key }) {
            problems += Self.shapeProblems(of: declaration, isCommand: kind.hasPrefix("/")).map {
                "\(kind): \($0)"
            }
        }
        for (kind, part) in parts.sorted(by: { $0.key < $1.key }) {
            let declaration = declarations[kind] ?? []
            if let modal = part as? any Modal.Type {
                problems += Self.problems(ofModal: modal.title, declaration).map { "\(kind): \($0)" }
            }
            let longest = Self.longestCustomID(kind, declaration)
            if longest > CustomID.longest {
                problems.append("\(kind): its custom id may take \(longest) characters")
            }
        }
        return problems
    }

    /// Application Commands › Naming, Application Command Option Structure, Slash Commands.
    private static func problems(of command: ApplicationCommand) -> [String] {
        var problems: [String] = []
        let all = [(command.name, command.description)] + command.options.map { ($0.name, $0.description) }
        for (name, description) in all {
            if !isName(name) { problems.append("“\(name)” is no name") }
            if !(1...100).contains(description.utf16.count) {
                problems.append("the description of \(name) needs 1 to 100 characters")
            }
        }
        if command.options.count > 25 { problems.append("more than 25 options") }
        problems += duplicates(command.options.map(\.name)).map { "two options are called \($0)" }
        let firstOptional = command.options.firstIndex { !$0.isRequired } ?? command.options.endIndex
        if command.options[firstOptional...].contains(where: \.isRequired) {
            problems.append("a required option stands after an optional one")
        }
        for option in command.options {
            if option.choices.count > 25 { problems.append("\(option.name) has more than 25 choices") }
            if option.isAutocompleted, !option.choices.isEmpty || option.kind != .string {
                problems.append("\(option.name) cannot be autocompleted")
            }
            for choice in option.choices where !(1...100).contains(choice.name.utf16.count) {
                problems.append("a choice of \(option.name) needs 1 to 100 characters")
            }
        }
        return problems
    }

    private static func shapeProblems(of declaration: [Declared], isCommand: Bool) -> [String] {
        declaration.compactMap { property in
            switch property.content {
            case .plain: "\(property.name) is not wrapped, so nothing can fill it"
            case .option: isCommand ? nil : "\(property.name) is an option, but this is no command"
            case .field: isCommand ? "\(property.name) is a field, but this is a command" : nil
            case .carried(_, let longest):
                if isCommand {
                    "\(property.name) is carried, but a command has no custom id"
                } else if longest == nil {
                    "\(property.name) is text: say how much of it travels with upTo"
                } else {
                    nil
                }
            }
        }
    }

    /// Receiving and Responding › Modal, Components › Label and Text Input.
    private static func problems(ofModal title: String, _ declaration: [Declared]) -> [String] {
        var problems: [String] = []
        if !(1...45).contains(title.utf16.count) { problems.append("the title needs 1 to 45 characters") }
        let fields = declaration.compactMap { property in
            if case .field(let field) = property.content { field } else { nil }
        }
        if !(1...5).contains(fields.count) { problems.append("a modal has 1 to 5 fields") }
        for field in fields {
            if !(1...45).contains(field.label.utf16.count) {
                problems.append("the label “\(field.label)” needs 1 to 45 characters")
            }
            if (field.hint?.utf16.count ?? 0) > 100 || (field.placeholder?.utf16.count ?? 0) > 100 {
                problems.append("hint and placeholder of “\(field.label)” take 100 characters")
            }
            if let length = field.length,
                length.upperBound > 4000 || length.upperBound < 1 || length.lowerBound < 0
            {
                problems.append("the length of “\(field.label)” is between 0 and 4000")
            }
        }
        return problems
    }

    /// The kind, the fingerprint, and each value at its longest.
    private static func longestCustomID(_ kind: String, _ declaration: [Declared]) -> Int {
        declaration.reduce(kind.utf16.count + 5) { sum, property in
            guard case .carried(_, let longest) = property.content else { return sum }
            return sum + 1 + (longest ?? 0)
        }
    }

    /// Stricter than Discord, which allows letters of all scripts: ours are typed on any keyboard.
    private static func isName(_ name: String) -> Bool {
        (1...32).contains(name.utf8.count)
            && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    private static func duplicates(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }
    }
}
