import Cards
import DiscordModel

/// What Discord would refuse, or what could not work, found from the declarations alone. A test expects none,
/// so a wrong declaration does not leave the workshop.
extension Catalogue {
    package var problems: [String] {
        var problems = Self.duplicates(registration.map { "\($0.kind.rawValue)/\($0.name)" }).map {
            "\($0.drop { $0 != "/" }) is in the catalogue twice"
        }
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
        let words = [
            (command.name, command.nameLocalizations, command.description, command.descriptionLocalizations)
        ]
        if command.kind != .chatInput {
            for title in [command.name] + command.nameLocalizations.values
            where !(1...32).contains(title.utf16.count) {
                problems.append("“\(title)” needs 1 to 32 characters")
            }
            return problems
        }
        problems += self.problems(
            of: words
                + command.options.map {
                    ($0.name, $0.nameLocalizations, $0.description, $0.descriptionLocalizations)
                })
        problems += self.problems(of: command.options)
        for subcommand in command.options where subcommand.kind == .subcommand {
            problems +=
                (self.problems(
                    of: subcommand.options.map {
                        ($0.name, $0.nameLocalizations, $0.description, $0.descriptionLocalizations)
                    }) + self.problems(of: subcommand.options)).map { "\(subcommand.name): \($0)" }
        }
        let size = size(of: command)
        if size > 8_000 { problems.append("it takes \(size) characters, and 8000 fit") }
        return problems
    }

    private static func problems(of words: [(String, [String: String], String, [String: String])]) -> [String]
    {
        var problems: [String] = []
        for (name, names, description, descriptions) in words {
            if !isName(name) { problems.append("“\(name)” is no name") }
            for (locale, name) in names.sorted(by: { $0.key < $1.key }) where !isLocalName(name) {
                problems.append("“\(name)” is no name (\(locale))")
            }
            for text in [description] + descriptions.sorted(by: { $0.key < $1.key }).map(\.value)
            where !(1...100).contains(text.utf16.count) {
                problems.append("the description of \(name) needs 1 to 100 characters: \(text)")
            }
        }
        return problems
    }

    private static func problems(of options: [ApplicationCommand.Option]) -> [String] {
        var problems: [String] = []
        if options.count > 25 { problems.append("more than 25 options") }
        problems += duplicates(options.map(\.name)).map { "two options are called \($0)" }
        let firstOptional = options.firstIndex { !$0.isRequired } ?? options.endIndex
        if options[firstOptional...].contains(where: \.isRequired) {
            problems.append("a required option stands after an optional one")
        }
        for option in options {
            if option.choices.count > 25 { problems.append("\(option.name) has more than 25 choices") }
            if option.isAutocompleted, !option.choices.isEmpty || option.kind != .string {
                problems.append("\(option.name) cannot be autocompleted")
            }
            let labels = option.choices.flatMap { [$0.name] + $0.nameLocalizations.values }
            for label in labels where !(1...100).contains(label.utf16.count) {
                problems.append("a choice of \(option.name) needs 1 to 100 characters: \(label)")
            }
        }
        return problems
    }

    /// Names, descriptions and values together, each in its longest language (Application Commands › Slash Commands).
    private static func size(of command: ApplicationCommand) -> Int {
        func longest(_ text: String, _ others: [String: String]) -> Int {
            ([text] + others.values).map(\.utf16.count).max() ?? 0
        }
        func size(_ option: ApplicationCommand.Option) -> Int {
            let own =
                longest(option.name, option.nameLocalizations)
                + longest(option.description, option.descriptionLocalizations)
            let choices = option.choices.reduce(0) { sum, choice in
                let value = if case .string(let text) = choice.value { text.utf16.count } else { 8 }
                return sum + longest(choice.name, choice.nameLocalizations) + value
            }
            return own + choices + option.options.reduce(0) { $0 + size($1) }
        }
        return longest(command.name, command.nameLocalizations)
            + longest(command.description, command.descriptionLocalizations)
            + command.options.reduce(0) { $0 + size($1) }
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

    /// Receiving and Responding › Modal, Components › Label and Text Input; in every language.
    private static func problems(ofModal title: Phrase, _ declaration: [Declared]) -> [String] {
        var problems: [String] = []
        func check(_ phrase: Phrase?, _ length: ClosedRange<Int>, _ what: String) {
            guard let phrase else { return }
            for language in Language.all {
                let text = phrase.spoken(in: language)
                guard !length.contains(text.utf16.count) else { continue }
                problems.append(
                    "\(what) needs \(length.lowerBound) to \(length.upperBound) characters: \(text)")
            }
        }
        check(title, 1...45, "the title")
        let fields = declaration.compactMap { property in
            if case .field(let field) = property.content { field } else { nil }
        }
        if !(1...5).contains(fields.count) { problems.append("a modal has 1 to 5 fields") }
        for field in fields {
            let label = field.label.spoken(in: .english)
            check(field.label, 1...45, "the label “\(label)”")
            check(field.hint, 0...100, "the hint of “\(label)”")
            check(field.placeholder, 0...100, "the placeholder of “\(label)”")
            if let length = field.length,
                length.upperBound > 4000 || length.upperBound < 1 || length.lowerBound < 0
            {
                problems.append("the length of “\(label)” is between 0 and 4000")
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

    /// What Discord allows in the other languages: letters of any script, in small.
    private static func isLocalName(_ name: String) -> Bool {
        (1...32).contains(name.utf16.count) && name.lowercased() == name
            && name.allSatisfy { $0.isLetter || $0.isNumber || "-_'’".contains($0) }
    }

    private static func duplicates(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }
    }
}
