import Support
import Testing
import Transport

@Suite(.timeLimit(.minutes(10))) struct CancellationTests {
    @Test("A cancelled request ends at once, and its connection with it")
    func cancel() async throws {
        let rude = try await RudeServer()
        let http = try LibCurl()
        let task = Task { try await http.send(HTTPRequest(url: "\(rude.http)/hang")) }
        _ = try await rude.process.line(containing: "heard GET /hang")
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        _ = try await rude.process.line(containing: "the peer has gone")
        let next = try await http.send(HTTPRequest(url: "\(rude.http)/kept"))
        #expect(next.status == 200)
        await http.close()
    }

    @Test("A request whose task is cancelled already is not sent")
    func early() async throws {
        let http = try LibCurl()
        let url = "\(try await RudeServer().http)/hang"
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await http.send(HTTPRequest(url: url))
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        await http.close()
    }

    @Test(
        "Of five hundred requests every second is cancelled, all end, and the connections still serve",
        arguments: [
            true, false,
        ])
    func storm(isSecure: Bool) async throws {
        let town = try await Town.open
        let base = isSecure ? town.https : town.http
        let http = try LibCurl(options: .init(caFile: town.caFile))
        await withTaskGroup { group in
            for number in 0..<500 {
                group.addTask {
                    let task = Task { try await http.send(HTTPRequest(url: "\(base)/words")) }
                    if number.isMultiple(of: 2) {
                        await Task.yield()
                        task.cancel()
                    }
                    let result = await task.result
                    if !number.isMultiple(of: 2) { #expect((try? result.get())?.status == 200) }
                }
            }
        }
        #expect(try await http.send(HTTPRequest(url: "\(base)/words")).status == 200)
        await http.close()
    }
}
