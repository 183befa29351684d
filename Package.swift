// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with. Warnings are errors; an import says what a file uses.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// The sandbox's server: Hummingbird, and from NIO what its websocket upgrade needs (docs/decisions/0001).
let server: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOWebSocket", package: "swift-nio"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
    .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
]

func library(
    _ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
)
    -> Target
{
    .target(name: name, dependencies: dependencies, path: path, resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

let package = Package(
    name: "Guildhall",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", exact: "1.4.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    ],
    targets: [
        // The system's C libraries: module maps and typed shims, no logic.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CWebSockets", pkgConfig: "libwebsockets", providers: [.apt(["libwebsockets-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Pure: no clock, no randomness, no IO.
        library("ProjectModel"),
        library("Machine"),
        library("DiscordModel"),
        library("DiscordGateway", ["Machine"]),
        library("DiscordREST", ["Machine"]),
        library("Cards", ["ProjectModel"]),
        library("Documents", ["ProjectModel"]),

        // The bot.
        library("Storage", ["ProjectModel", "Cards", "Machine"]),
        library("StorageSQLite", ["Storage", grdb]),
        library("StoragePostgres", ["Storage", "CPostgres"]),
        library("Transport", ["CCurl", "CWebSockets", "CZlib", logging]),
        library(
            "DiscordClient",
            ["DiscordModel", "Machine", "DiscordGateway", "DiscordREST", "Transport", logging]),
        library("Interactions", ["DiscordModel", "ProjectModel", "Cards", "Storage", "Machine"]),
        library("Commands", path: "Commands", ["Interactions", "ProjectModel", "Cards", "Documents"]),
        library(
            "Bot",
            [
                "ProjectModel", "Machine", "DiscordModel", "DiscordGateway", "DiscordREST", "Cards",
                "Documents",
                "Storage", "StorageSQLite", "StoragePostgres", "Transport", "DiscordClient", "Interactions",
                "Commands",
                lifecycle, signals, configuration, yams, logging,
            ]),

        // The sandbox shares no Swift target with the bot (docs/sandbox-fidelity.md).
        library("SandboxWorld"),
        library("Sandbox", ["SandboxWorld", "CZlib", yams, logging] + server, resources: [.copy("Web")]),

        .executableTarget(
            name: "guildhall",
            dependencies: [
                "Bot", "Sandbox", "Documents", "Cards", "ProjectModel", "Storage", "StorageSQLite",
                "StoragePostgres",
                argumentParser, logging,
            ],
            swiftSettings: house),

        .executableTarget(
            name: "benchmark", dependencies: ["ProjectModel", "Storage", "StorageSQLite", "StoragePostgres"],
            path: "Benchmarks", exclude: ["run.sh"], swiftSettings: house),

        // What tests of several targets need: processes, folders, the checkout; a proposal to begin with.
        library("Support", path: "Tests/Support"),
        library("Samples", path: "Tests/Samples", ["ProjectModel"]),
        // Both database engines, for tests of what is kept.
        .target(
            name: "Engines", dependencies: ["Support", "Storage", "StorageSQLite", "StoragePostgres"],
            path: "Tests/Engines", exclude: ["postgres.sh"], swiftSettings: house),

        tests("MachineTests", ["Machine"]),
        tests("ProjectModelTests", ["Samples", "ProjectModel", "Machine"], resources: [.copy("Tables")]),
        tests("DiscordModelTests", ["Support", "DiscordModel"]),
        tests(
            "DiscordGatewayTests", ["Support", "DiscordGateway", "Machine"], resources: [.copy("Transcripts")]
        ),
        tests("DiscordRESTTests", ["DiscordREST", "Machine"]),
        tests("CardsTests", ["Samples", "Cards", "ProjectModel"]),
        tests(
            "DocumentsTests", ["Support", "Samples", "Documents", "ProjectModel"],
            resources: [.copy("Fixtures")]),
        tests(
            "StorageTests",
            [
                "Support", "Samples", "Engines", "Storage", "StorageSQLite", "StoragePostgres",
                "ProjectModel",
                "Cards", "Machine",
            ]),
        tests("TransportTests", ["Support", "Transport", "CZlib"], resources: [.copy("Servers")]),
        tests(
            "DiscordClientTests",
            [
                "DiscordClient", "DiscordModel", "DiscordGateway", "DiscordREST", "Machine", "Transport",
                logging,
            ]),
        tests(
            "InteractionsTests",
            ["Interactions", "DiscordModel", "ProjectModel", "Cards", "Storage", "StorageSQLite", "Machine"]),
        tests(
            "CommandsTests",
            [
                "Support", "Samples",
                "Commands", "Interactions", "DiscordModel", "ProjectModel", "Cards", "Documents", "Storage",
                "StorageSQLite",
                "Machine",
            ]),
        tests(
            "BotTests",
            [
                "Support",
                "Bot", "ProjectModel", "Storage", "StorageSQLite", "Documents", "DiscordModel",
                "DiscordClient", "Interactions", "Transport", logging,
            ]),
        tests("SandboxWorldTests", ["Support", "SandboxWorld", yams]),
        tests("SandboxTests", ["Support", "Sandbox", "SandboxWorld"], resources: [.copy("Clients")]),
        tests(
            "SystemTests",
            [
                "Support", "Samples", "Engines", "Transport", "ProjectModel", "Cards", "Machine", "Storage",
                "StorageSQLite", grdb,
            ]),
        tests(
            "HouseTests", ["Support", "Cards", "Commands", "DiscordModel", "Interactions", "ProjectModel"]),
    ],
    swiftLanguageModes: [.v6]
)
