/// A typed line understood with the registered commands: which one, which path, which options.
struct TypedCommand: Sendable {
    struct Argument: Sendable {
        let declaration: JSON
        var text: String
        var isQuoted: Bool

        var name: String { declaration["name"]?.string ?? "" }
        var kind: OptionKind? { declaration["type"]?.int.flatMap(OptionKind.init(rawValue:)) }
    }

    let application: Application
    let command: Command
    /// The subcommand group and subcommand, outermost first.
    let path: [JSON]
    /// The options that may be given here.
    var declarations: [JSON]
    var arguments: [Argument]

    /// Understands a line, or says why Discord would not let it be typed.
    init(_ line: String, in world: World, isHalfTyped: Bool = false) throws(ControlError) {
        let typed = CommandLine(String(line.dropFirst()))
        guard isHalfTyped || !typed.isOpen else { throw ControlError("a quotation mark is not closed") }
        guard let name = typed.words.first?.typed else { throw ControlError("no command was typed") }
        guard let (application, command) = world.command(named: name) else {
            throw ControlError("no command is called /\(name)")
        }
        var words = typed.words.dropFirst()
        var path: [JSON] = []
        var declarations = command.body["options"]?.array ?? []
        while let first = declarations.first, first.kind?.isNested == true {
            let names = declarations.compactMap { $0["name"]?.string }.joined(separator: ", ")
            let prefix = (["/\(name)"] + path.compactMap { $0["name"]?.string }).joined(separator: " ")
            guard let word = words.popFirst() else { throw ControlError("\(prefix) needs one of: \(names)") }
            guard let next = declarations.first(where: { $0["name"]?.string == word.typed }) else {
                throw ControlError("\(prefix) has no subcommand \(word.typed); it has: \(names)")
            }
            path.append(next)
            declarations = next["options"]?.array ?? []
        }
        self.application = application
        self.command = command
        self.path = path
        self.declarations = declarations
        arguments = []
        for word in words {
            try take(word, of: line)
        }
    }

    /// A word that begins no option goes on with the value before it, as in `show:Open seats`.
    private mutating func take(_ word: CommandLine.Word, of line: String) throws(ControlError) {
        if let key = word.key, let declaration = declarations.first(where: { $0["name"]?.string == key }) {
            guard !arguments.contains(where: { $0.name == key }) else {
                throw ControlError("\(key) is given twice")
            }
            arguments.append(Argument(declaration: declaration, text: word.text, isQuoted: word.isQuoted))
            return
        }
        guard let last = arguments.indices.last, !arguments[last].isQuoted else {
            let names = declarations.compactMap { $0["name"]?.string }.joined(separator: ", ")
            let known = names.isEmpty ? "it takes no options" : "its options are: \(names)"
            throw ControlError("\(title) has no option \(word.key ?? word.typed); \(known)")
        }
        arguments[last].text += arguments[last].text.isEmpty ? word.typed : " \(word.typed)"
    }

    /// The command with its path: `/board pin`.
    var title: String {
        (["/\(command.name)"] + path.compactMap { $0["name"]?.string }).joined(separator: " ")
    }

    /// The `data` of the interaction around these options.
    func data(_ options: [JSON], resolved: JSON) -> JSON {
        var inner = options
        for step in path.reversed() {
            inner = [["name": step["name"] ?? "", "type": step["type"] ?? 1, "options": .array(inner)]]
        }
        var json: JSON = [
            "id": command.id.json, "name": .string(command.name), "type": .int(command.kind),
        ]
        json["guild_id"] = command.guildID?.json
        if !inner.isEmpty { json["options"] = .array(inner) }
        if resolved.object?.isEmpty == false { json["resolved"] = resolved }
        return json
    }
}

extension JSON {
    /// The option kind of a declaration.
    var kind: OptionKind? { self["type"]?.int.flatMap(OptionKind.init(rawValue:)) }
}

extension World {
    /// A command by its kind and name: Guildhall's before others', the guild's own before those for everywhere.
    func command(named name: String, kind: Int64 = 1) -> (Application, Command)? {
        let ordered = applications.values.sorted {
            ($0.id == mainApplication ? 0 : 1, $0.id) < ($1.id == mainApplication ? 0 : 1, $1.id)
        }
        for application in ordered {
            let named = application.commands.filter { $0.kind == kind && $0.name == name }
            if let command = named.first(where: { $0.guildID != nil }) ?? named.first {
                return (application, command)
            }
        }
        return nil
    }
}
