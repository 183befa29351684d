import Configuration
import DiscordClient
import Foundation
import Logging
import ProjectModel
import Storage

/// What an operator decided, checked. Flags win over the environment, the environment over the file, the file
/// over the defaults (OPERATOR §6).
package struct Settings: Sendable {
    package var token: Token?
    /// Discord's REST base, without a slash at the end; the gateway is asked of it.
    package var apiBase: String
    /// A PEM file of certificate authorities to trust instead of the system's.
    package var caFile: String?
    package var isCompressed: Bool
    package var database: DatabaseLocation
    package var logLevel: Logger.Level
    /// When the community works.
    package var calendar: BusinessCalendar
    /// What is said about the community; it wins over what is stored.
    package var community: ConfiguredCommunity

    /// Reads all settings, or says everything that is wrong with them at once.
    /// - Parameters:
    ///   - file: a configuration file; `nil` when there is none.
    ///   - flags: values given on the command line, under their keys; `--database` is `database.url`, which
    ///     wins over
    ///     `store.database` wherever it is given.
    package static func read(
        file: String?, environment: [String: String], flags: [String: String] = [:]
    ) throws(SettingsMistakes) -> Settings {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags",
                values: Dictionary(
                    uniqueKeysWithValues: flags.map {
                        (AbsoluteConfigKey(ConfigKey($0)), ConfigValue(.string($1), isSecret: false))
                    })),
            EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .all),
        ]
        if let file { providers.append(try ConfigurationFile(path: file).provider) }
        return try Settings(ConfigReader(providers: providers))
    }

    private init(_ reader: ConfigReader) throws(SettingsMistakes) {
        var mistakes: [String] = []
        func text(_ key: SettingKey) -> String {
            reader.string(forKey: ConfigKey(key.rawValue), default: key.standard)
        }
        func check<Value>(_ read: () throws -> Value) -> Value? {
            do {
                return try read()
            } catch let wrong as SettingsMistakes {
                mistakes += wrong.mistakes
                return nil
            } catch {
                mistakes.append("\(error)")
                return nil
            }
        }

        token = check { try Self.token(reader, file: text(.tokenFile)) } ?? nil
        let base = check { try Self.apiBase(text(.apiBase)) }
        caFile = text(.caFile).isEmpty ? nil : text(.caFile)
        let compressed = check { try Self.flag(text(.compress), .compress) }
        // A URL with a password in it comes from the environment only, under the name every host uses.
        let location = check {
            try DatabaseLocation(reader.string(forKey: "database.url", isSecret: true) ?? text(.database))
        }
        let level = check { try Self.logLevel(text(.logLevel)) }
        let days = check {
            try CalendarSettings.calendar(
                zone: text(.zone), weekend: text(.weekend), holidays: text(.holidays))
        }
        let said = check {
            try ConfiguredCommunity { key in
                reader.string(forKey: ConfigKey(key.rawValue)).flatMap { $0.isEmpty ? nil : $0 }
            }
        }
        guard let base, let days, let compressed, let location, let level, let said, mistakes.isEmpty else {
            throw SettingsMistakes(mistakes)
        }
        community = said
        apiBase = base
        isCompressed = compressed
        database = location
        logLevel = level
        calendar = days
    }

    private static func token(_ reader: ConfigReader, file: String) throws(SettingsMistakes) -> Token? {
        if let text = reader.string(forKey: "discord.token", isSecret: true), !text.isEmpty {
            guard let token = Token(text) else {
                throw SettingsMistakes([
                    "DISCORD_TOKEN does not look like a token: it has spaces or other characters in it. "
                        + "Copy it anew from the Bot page of Discord's developer portal."
                ])
            }
            return token
        }
        guard !file.isEmpty else { return nil }
        guard let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
            throw SettingsMistakes(["The token file \(file) cannot be read. Check its path and permissions."])
        }
        guard let token = Token(text) else {
            throw SettingsMistakes([
                "The token file \(file) holds no token. It should hold the token and nothing else."
            ])
        }
        return token
    }

    private static func apiBase(_ text: String) throws(SettingsMistakes) -> String {
        let base = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let url = URL(string: base), let host = url.host(), url.query() == nil else {
            throw SettingsMistakes([
                "discord.api_base “\(text)” is not a URL, such as \(SettingKey.apiBase.standard)."
            ])
        }
        guard url.scheme == "https" || url.scheme == "http" && Loopback.contains(host) else {
            throw SettingsMistakes([
                "discord.api_base “\(text)” is not encrypted, so the token would travel in the open. "
                    + "Use https; plain http is for a server on this machine."
            ])
        }
        return base
    }

    private static func flag(_ text: String, _ key: SettingKey) throws(SettingsMistakes) -> Bool {
        switch text {
        case "true": true
        case "false": false
        default: throw SettingsMistakes(["\(key.rawValue) is “\(text)”, and should be true or false."])
        }
    }

    private static func logLevel(_ text: String) throws(SettingsMistakes) -> Logger.Level {
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsMistakes(["log.level is “\(text)”, and should be one of: \(known)."])
        }
        return level
    }
}
