import ArgumentParser
import Bot
import Foundation

/// Where settings come from, the same for every command.
struct SettingsOptions: ParsableArguments {
    @Option(help: "The database: sqlite:PATH or postgres://HOST/NAME. Default: the configuration's.")
    var database: String?

    @Option(help: "A configuration file. Default: config/guildhall.yaml, where there is one.")
    var config: String?

    /// The settings, with these flags over everything else.
    func settings() throws -> Settings {
        try Settings.read(
            file: config ?? Self.usualFile, environment: ProcessInfo.processInfo.environment,
            flags: database.map { ["database.url": $0] } ?? [:])
    }

    private static var usualFile: String? {
        let path = "config/guildhall.yaml"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
