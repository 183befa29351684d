import Configuration
import Foundation
import ProjectModel
import Yams

/// `guildhall.yaml` as a provider of values. swift-configuration answers what is asked and cannot say what
/// was not, so the file is read as Yams' own tree first: an unknown key is an error with the nearest name.
struct ConfigurationFile {
    let provider: InMemoryProvider

    init(path: String) throws(SettingsMistakes) {
        let text: String
        do {
            text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw SettingsMistakes([
                "The configuration \(path) cannot be read. Give another with --config, or leave that out."
            ])
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw SettingsMistakes(["The configuration \(path) is not YAML: \(error)"])
        }
        var reader = Reader(path: path)
        reader.read(root, under: [])
        guard reader.mistakes.isEmpty else { throw SettingsMistakes(reader.mistakes) }
        provider = InMemoryProvider(name: path, values: reader.values)
    }

    /// Walks the tree and keeps scalars under dotted keys.
    private struct Reader {
        let path: String
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        var mistakes: [String] = []

        private static let channels = CommunitySettings.Purpose.allCases.map(\.rawValue).joined(
            separator: ", ")

        mutating func read(_ node: Node?, under key: [String]) {
            switch node {
            case .mapping(let mapping):
                for (name, value) in mapping { read(value, under: key + [name.string ?? ""]) }
            case .scalar(let scalar):
                keep(scalar.string, under: key, line: scalar.mark?.line)
            case .sequence, .alias:
                mistakes.append(
                    "\(path): \(key.joined(separator: ".")) is a list where one value is expected.")
            case nil:
                break
            }
        }

        private mutating func keep(_ text: String, under key: [String], line: Int?) {
            let name = key.joined(separator: ".")
            let place = line.map { "\(path):\($0)" } ?? path
            if SettingKey(rawValue: name) != nil {
                // An empty value leaves the default in force.
                guard !text.isEmpty else { return }
                values[AbsoluteConfigKey(key)] = ConfigValue(.string(text), isSecret: false)
            } else if name == "discord.token" || name == "store.password" {
                mistakes.append(
                    "\(place): \(name) does not belong in a file that is shared. "
                        + "Put the token in a file of its own (discord.token_file) or in DISCORD_TOKEN.")
            } else {
                let known =
                    name.hasPrefix("discord.channels.") ? " Channels are known by: \(Self.channels)." : ""
                let hint = SettingKey.nearest(to: name).map { " Did you mean \($0.rawValue)?" } ?? ""
                mistakes.append("\(place): there is no setting “\(name)”.\(hint)\(known)")
            }
        }
    }
}
