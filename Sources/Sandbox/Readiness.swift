import SandboxWorld

/// Whether our own bot is connected, and whether its commands can be typed.
struct Readiness {
    let isConnected: Bool
    let hasCommands: Bool

    init(of world: World, at now: ProtocolTime) {
        let state = world.state(at: now)
        let bot = JSON.string(world.mainBot)
        isConnected =
            state["bots"]?.array?.contains { $0["application_id"] == bot && $0["connected"] == true } ?? false
        hasCommands = state["commands"]?.array?.contains { $0["application_id"] == bot } ?? false
    }
}
