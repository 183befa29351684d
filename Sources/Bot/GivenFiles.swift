import Interactions
import Transport

/// Fetches files that members gave with a command or a form. Their addresses come from outside, so only Discord's own
/// hosts are asked, and the one server the bot was pointed at; no token travels.
struct GivenFiles: Sendable {
    let http: any HTTP
    /// Discord's REST base, or the sandbox's.
    let base: String

    private static let hosts = ["https://cdn.discordapp.com/", "https://media.discordapp.net/"]
    /// A filled-in proposal or a catalogue takes a few dozen kilobytes.
    static let longest = 1 << 20

    func content(of file: Upload) async throws -> [UInt8] {
        guard isKnown(file.url), file.size <= Self.longest else {
            throw NotFetched(reason: "its size or host")
        }
        let response = try await http.send(
            HTTPRequest(url: file.url, timeout: .seconds(10), responseLimit: Self.longest + 65_536))
        guard response.status == 200 else { throw NotFetched(reason: "status \(response.status)") }
        return response.body
    }

    func isKnown(_ url: String) -> Bool {
        Self.hosts.contains { url.hasPrefix($0) } || url.hasPrefix(origin + "/")
    }

    /// The base's scheme, host and port.
    private var origin: String {
        guard let scheme = base.firstRange(of: "://") else { return base }
        return String(base[..<scheme.upperBound]) + base[scheme.upperBound...].prefix { $0 != "/" }
    }

    struct NotFetched: Error, CustomStringConvertible {
        let reason: String

        var description: String { "a file that was given could not be fetched: \(reason)" }
    }
}
