import Cards
import Foundation
import ProjectModel
import Storage
import Support

/// Reads everything that a storm is judged by; the sandbox ends with it.
extension StormTown {
    func evidence() async throws -> Evidence {
        var evidence = Evidence()
        evidence.plan = try await plan()
        evidence.cards = try await cards(evidence.plan)
        let metrics = try await store.outboxMetrics(of: Self.community, at: .now)
        evidence.adopted = metrics.counters[.duplicatesAdopted]?.values.reduce(0, +) ?? 0
        let state = try await sandbox.call("GET", "state").json
        evidence.places = try await places(evidence.plan, state)
        let standing = Set(state["channels"].list.map { $0["id"].text })
        sandbox.program.terminate()
        let ended = try await sandbox.program.ended()
        evidence.secrets = [Self.secret]
        evidence.papers = [("the log", ended.output + ended.errors)] + (try papers())
        evidence.processes = try processes()
        evidence.gone = gone(evidence.processes, but: standing)
        return evidence
    }

    private func plan() async throws -> [QueuedPost] {
        var plan: [QueuedPost] = []
        let last = try await store.lastEvent(in: Self.community)
        for event in 1...last { plan += try await store.posts(of: event, in: Self.community) }
        return plan
    }

    /// Every project and every proposal has a card, which shows at least the last change that changes it.
    private func cards(_ plan: [QueuedPost]) async throws -> [Evidence.Card] {
        var cards: [Evidence.Card] = []
        for id in projects + [proposal] {
            guard let project = try await store.project(id, in: Self.community) else { continue }
            let lane = MirrorPlan.cardLane(project)
            let changes = try await store.changes(of: id, in: Self.community).map(\.event)
            let last = plan.filter { $0.project == id && $0.lane == lane && $0.kind == .card }.map(\.event)
                .max()
            let board = try await store.boards(in: Self.community)
                .first { $0.project == id && $0.lane == lane }
            cards.append(
                Evidence.Card(
                    project: id, lane: lane, message: board?.message, isHidden: board?.isHidden == true,
                    wanted: (last.flatMap(changes.firstIndex) ?? 0) + 1))
        }
        return cards
    }

    private func places(_ plan: [QueuedPost], _ state: JSON) async throws -> [Evidence.Place] {
        let settings = try await store.settings(of: Self.community)
        let lanes = Set(plan.map(\.lane)).sorted { "\($0)" < "\($1)" }
        let names = Dictionary(
            state["people"].list.map { ($0["id"].text, $0["name"].text) },
            uniquingKeysWith: { first, _ in first })
        var places: [Evidence.Place] = []
        for lane in lanes {
            switch lane {
            case .proposals: places += try await read(settings.channels[.proposals], lane)
            case .projects: places += try await read(settings.channels[.projects], lane)
            case .leads: places += try await read(settings.channels[.leads], lane)
            case .contributors: places += try await read(settings.channels[.contributors], lane)
            case .stewards: places += try await read(settings.channels[.stewards], lane)
            case .project(let id): places += try await read(settings.projectChannels[id], lane)
            case .desk(let id): places += try await threads(of: id, lane, state) { $0.hasSuffix("Desk") }
            case .thread(let id):
                places += try await threads(of: id, lane, state) { name in
                    !name.hasSuffix("Desk") && !Self.asides.values.contains { name.contains($0) }
                }
            case .aside(let id, let member, let aside):
                let person = names["\(member.number)"] ?? ""
                places += try await threads(of: id, lane, state) {
                    $0.contains(Self.asides[aside] ?? "") && $0.hasSuffix(" \(person)")
                }
            case .member(let member):
                guard let name = names["\(member.number)"] else { continue }
                places.append(try await read("@guildhall", as: name, lane))
            }
        }
        return places
    }

    /// What private threads about one person are called.
    private static let asides: [Lane.Aside: String] = [.talk: "Talk first", .onboarding: "First steps"]

    private func read(_ channel: UInt64?, _ lane: Lane) async throws -> [Evidence.Place] {
        guard let channel else { return [] }
        return [try await read("\(channel)", as: "admin", lane)]
    }

    /// The threads of an item that are there, whatever the mirror believes: a second one is found, too.
    private func threads(
        of id: Project.ID, _ lane: Lane, _ state: JSON, where isMeant: (String) -> Bool
    ) async throws -> [Evidence.Place] {
        let threads = state["channels"].list.filter { channel in
            let name = channel["name"].text
            return !channel["members"].isMissing && name.hasPrefix("\(id)") && isMeant(name)
        }
        var places: [Evidence.Place] = []
        for thread in threads { places.append(try await read(thread["id"].text, as: "admin", lane)) }
        return places
    }

    private func read(_ channel: String, as person: String, _ lane: Lane) async throws -> Evidence.Place {
        let answer = try await sandbox.call("GET", "channels/\(channel)/messages?as=\(person)")
        guard answer.status == 200 else {
            throw Program.Failure("\(lane) cannot be read in \(channel): \(answer.text)")
        }
        return Evidence.Place(
            lane: lane, name: "\(lane)",
            messages: answer.json.list.filter { $0["author"].text == "guildhall" }.map {
                Evidence.Message(id: UInt64($0["id"].text) ?? 0, text: $0["text"].text)
            })
    }

    /// Everything the bot sent or was sent but what people typed, which is theirs.
    private func papers() throws -> [(name: String, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (name, text)
        }
    }

    private func processes() throws -> [[JSON]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasPrefix("rest.") }.sorted {
            $0.count == $1.count ? $0 < $1 : $0.count < $1.count
        }.map { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map {
                try JSON(Array($0.utf8))
            }
        }
    }

    /// What was posted in channels that stand no more, as it was written down.
    private func gone(_ processes: [[JSON]], but standing: Set<String>) -> [Evidence.Place] {
        var places: [String: Evidence.Place] = [:]
        for exchange in processes.joined() where exchange["method"].text == "POST" {
            let message = exchange["response"]
            let channel = message["channel_id"].text
            guard exchange["path"].text.hasSuffix("/messages"), exchange["status"].number == 200,
                !standing.contains(channel), let id = UInt64(message["id"].text)
            else { continue }
            let known = places[channel, default: .init(lane: nil, name: "a deleted channel", messages: [])]
            guard !known.messages.contains(where: { $0.id == id }) else { continue }
            places[channel, default: known].messages.append(.init(id: id, text: message.texts))
        }
        // Those whose answer was lost stand last in what their process asked.
        return places.values.map { place in
            var place = place
            place.messages.sort { $0.id < $1.id }
            return place
        }
    }
}

extension JSON {
    /// All texts of a message's components, a line each.
    fileprivate var texts: String {
        let own = self["content"].isMissing ? [] : [self["content"].text]
        return (own + self["components"].list.map(\.texts)).joined(separator: "\n")
    }
}
