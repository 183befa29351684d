import SandboxWorld

/// Requests of bots.
extension SandboxServer {
    /// Does what is asked. The answer is to be held back for so long.
    func rest(_ request: Request) -> (answer: Response, delay: Duration) {
        let answer = change { world, now in world.rest(request, at: now) }
        return (answer, delay)
    }
}
