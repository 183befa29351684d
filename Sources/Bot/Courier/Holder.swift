import Foundation

/// Tells this process from all others, in leases; and of others on this machine, whether they still live.
struct Holder: Equatable, Sendable, CustomStringConvertible {
    let machine: String
    let process: Int32
    let nonce: String

    static let own = Holder(
        machine: ProcessInfo.processInfo.hostName, process: ProcessInfo.processInfo.processIdentifier,
        nonce: String(UInt32.random(in: .min ... .max), radix: 36))

    var description: String { "\(machine) \(process) \(nonce)" }

    init(machine: String, process: Int32, nonce: String) {
        (self.machine, self.process, self.nonce) = (machine, process, nonce)
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 3, let process = Int32(parts[1]) else { return nil }
        self.init(machine: String(parts[0]), process: process, nonce: String(parts[2]))
    }

    /// Whether it is a process of this machine that is no more, so that nobody need wait for its lease to lapse. One whose
    /// number another process has meanwhile counts as alive.
    func isKnownDead(here own: Holder = .own) -> Bool {
        machine == own.machine && process != own.process && kill(process, 0) != 0 && errno == ESRCH
    }
}
