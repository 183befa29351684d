import Support
import Testing

/// Who may import whom (ARCHITECTURE, targets). SwiftPM lets a target import what its dependencies depend on,
/// so the edges are read from the sources themselves.
@Suite("Edges between targets")
struct EdgeTests {
    static let allowed: [String: Set<String>] = [
        "ProjectModel": [],
        "Machine": [],
        "DiscordModel": [],
        "DiscordGateway": ["Machine"],
        "DiscordREST": ["Machine"],
        "Cards": ["ProjectModel"],
        "Documents": ["ProjectModel"],
        "Storage": ["ProjectModel", "Cards", "Machine", "FoundationEssentials", "Synchronization"],
        "StorageSQLite": ["Storage", "GRDB", "Foundation"],
        "StoragePostgres": ["Storage", "CPostgres", "Dispatch", "Synchronization", "Glibc"],
        "Transport": ["CCurl", "CWebSockets", "CZlib", "Logging", "Glibc", "Synchronization"],
        "DiscordClient": [
            "DiscordModel", "Machine", "DiscordGateway", "DiscordREST", "Transport", "Logging",
            "FoundationEssentials", "Synchronization",
        ],
        "Interactions": ["DiscordModel", "ProjectModel", "Cards", "Storage", "Machine"],
        "Commands": ["Interactions", "ProjectModel", "Cards", "Documents"],
        "Bot": [
            "ProjectModel", "Machine", "DiscordModel", "DiscordGateway", "DiscordREST", "Cards", "Documents",
            "Storage", "StorageSQLite", "StoragePostgres", "Transport", "DiscordClient", "Interactions",
            "Commands",
            "ServiceLifecycle", "UnixSignals", "Configuration", "Yams", "Logging", "Foundation",
            "Synchronization",
        ],
        "guildhall": [
            "Bot", "Sandbox", "Documents", "Cards", "ProjectModel", "Storage", "StorageSQLite",
            "StoragePostgres",
            "ArgumentParser", "Logging",
            "Foundation",
        ],
        "SandboxWorld": ["FoundationEssentials"],
        "Sandbox": [
            "SandboxWorld", "CZlib", "Yams", "Logging", "Hummingbird", "HummingbirdCore",
            "NIOCore",
            "NIOHTTP1", "NIOPosix", "NIOWebSocket", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "HTTPTypes",
            "Foundation",
            "FoundationEssentials", "Glibc", "Synchronization", "System", "SystemPackage",
        ],
    ]

    @Test("Every import is an edge the architecture allows")
    func importsAreAllowed() throws {
        let files = try Checkout.swiftFiles(in: "Sources") + Checkout.swiftFiles(in: "Commands")
        #expect(files.count > 50)
        for file in files {
            let allowed = try #require(
                Self.allowed[file.target], "\(file.target) is not in the table of edges")
            for module in file.imports where !allowed.contains(module) {
                Issue.record("\(file.path) imports \(module), which \(file.target) may not")
            }
        }
    }

    @Test("The transport does not know what it carries")
    func transportKnowsNoDiscord() throws {
        for file in try Checkout.swiftFiles(in: "Sources") where file.target == "Transport" {
            #expect(!file.lines.contains { $0.lowercased().contains("discord") }, "\(file.path)")
        }
    }
}
