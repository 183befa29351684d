import Testing

@testable import DiscordGateway

@Suite("Where a token may be sent")
struct GatewayAddressTests {
    private let settings: GatewaySession.Settings = {
        var settings = GatewaySession.Settings(shard: .only)
        settings.resumeHosts = ["discord.gg", "127.0.0.1:8080"]
        return settings
    }()

    @Test(
        "A resume URL is trusted when nobody can listen in and the host is one of ours",
        arguments: [
            "wss://gateway-us-east1-b.discord.gg", "wss://discord.gg/", "WSS://Gateway.Discord.GG:443/x",
            "ws://127.0.0.1:8080/",
        ])
    func trusted(url: String) {
        #expect(settings.trustedAddress(url) != nil)
    }

    @Test(
        "No other is",
        arguments: [
            "", "discord.gg", "ws://gateway.discord.gg", "https://discord.gg", "wss://",
            "wss://evildiscord.gg",
            "wss://discord.gg.evil.example", "wss://discord.gg@evil.example", "wss://evil.example/discord.gg",
            "wss://evil.example#.discord.gg", "wss://evil.example?.discord.gg",
            "wss://evil.example\\.discord.gg",
            "wss://evil.example\n.discord.gg", "wss://[::1].discord.gg@x", "ws://localhost",
            "ws://127.0.0.1:8081/",
        ])
    func untrusted(url: String) {
        #expect(settings.trustedAddress(url) == nil)
    }

    @Test("The query is the same for every address, whatever came with it")
    func query() {
        let address = GatewayAddress("wss://gateway.discord.gg?v=9#x")
        #expect(address?.connection(compressed: false) == "wss://gateway.discord.gg/?v=10&encoding=json")
    }
}
