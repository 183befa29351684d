import Cards
import DiscordModel

/// All commands there are. It builds what is registered with Discord, and finds for each interaction whose
/// turn it is.
package struct Catalogue: Sendable {
    /// What Discord shall know, in the catalogue's order.
    package let registration: [ApplicationCommand]
    /// The same for `/help`, without context menus.
    package let entries: [CommandEntry]
    package let wordings: Wordings
    /// By path: `projects`, `lead board`.
    let commands: [String: any AnyCommand.Type]
    let menus: [ApplicationCommand.Kind: [String: any Menu.Type]]
    let parts: [String: any Part.Type]
    /// Whose a part is.
    let owners: [String: any Listed.Type]
    /// The declarations, read once: by path of the command, by kind of the part.
    let declarations: [String: [Declared]]

    package init(commands listed: [any Listed.Type], wordings: Wordings) {
        self.wordings = wordings
        registration = listed.compactMap(Self.registration)
        entries = listed.compactMap(Self.entry)
        var commands: [String: any AnyCommand.Type] = [:]
        var menus: [ApplicationCommand.Kind: [String: any Menu.Type]] = [:]
        var parts: [String: any Part.Type] = [EditKeptForm.kind: EditKeptForm.self]
        var owners: [String: any Listed.Type] = [:]
        var declarations = [EditKeptForm.kind: Declared.properties(of: EditKeptForm())]
        func take(_ owner: any Listed.Type) {
            for part in Self.parts(of: owner) where parts[part.kind] == nil {
                parts[part.kind] = part
                owners[part.kind] = owner
                declarations[part.kind] = Self.properties(of: part)
            }
        }
        func take(_ command: any AnyCommand.Type, under group: String?) {
            let path = [group, command.name].compactMap(\.self).joined(separator: " ")
            if commands[path] == nil { commands[path] = command }
            declarations["/\(path)"] = Self.properties(of: command)
            take(command)
        }
        for line in listed {
            switch line {
            case let command as any AnyCommand.Type: take(command, under: nil)
            case let group as any CommandGroup.Type:
                for command in group.commands { take(command, under: group.name) }
                take(group)
            case let menu as any Menu.Type:
                menus[Self.kind(of: menu), default: [:]][menu.name] = menu
                take(menu)
            default: take(line)
            }
        }
        self.commands = commands
        self.menus = menus
        self.parts = parts
        self.owners = owners
        self.declarations = declarations
    }

    /// What a command listed, and the modal of a modal command.
    static func parts(of owner: any Listed.Type) -> [any Part.Type] {
        func form<Opening: ModalCommand>(_ command: Opening.Type) -> any Part.Type { Opening.Form.self }
        guard let opening = owner as? any ModalCommand.Type else { return owner.parts }
        return owner.parts.filter { $0.kind != form(opening).kind } + [form(opening)]
    }

    static func kind(of menu: any Menu.Type) -> ApplicationCommand.Kind {
        menu is any MemberMenu.Type ? .user : .message
    }

    static func properties(of type: any AnyCommand.Type) -> [Declared] {
        Declared.properties(of: type.init())
    }
    static func properties(of type: any Part.Type) -> [Declared] { Declared.properties(of: type.init()) }
}
