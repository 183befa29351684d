import Foundation
import Support

/// The "Can transition to" lists in the doc comments of `GatewaySession.State`.
struct StateLists {
    let transitions: Set<[String]>

    init() throws {
        let file = Checkout.root.appending(path: "Sources/DiscordGateway/GatewaySession+State.swift")
        var transitions: Set<[String]> = []
        var successors: [String] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split { !$0.isLetter }.map(String.init)
            if let list = line.range(of: "/// Can transition to: ") {
                successors = line[list.upperBound...].split { !$0.isLetter }.map(String.init)
            } else if words.first == "case", words.count > 1, !successors.isEmpty {
                transitions.formUnion(successors.filter { $0 != "nothing" }.map { [words[1], $0] })
                successors = []
            }
        }
        self.transitions = transitions
    }
}
