import Cards
import Foundation
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

/// People who press anything. `GUILDHALL_CLICKS` clicks longer.
@Suite("The random clicker")
struct ClickerTests {
    private static let clicks =
        ProcessInfo.processInfo.environment["GUILDHALL_CLICKS"].flatMap(Int.init) ?? 20_000
    private static let secret = "the regulator knocks at midnight"

    @Test("Whatever twenty people type, press or forge is answered, within their rights, and breaks nothing")
    func clicking() async throws {
        let seed: UInt64 = ProcessInfo.processInfo.environment["GUILDHALL_SEED"].flatMap(UInt64.init) ?? 11
        let bench = try await town()
        var clicker = Clicker(bench, seed: seed)
        var before = try await projects(bench)
        var event = try await bench.store.lastEvent(in: Bench.community.id)
        var kinds: Set<String> = []
        for click in 1...Self.clicks {
            let deed: Clicker.Deed
            do {
                deed = try await clicker.step()
            } catch {
                Issue.record("seed \(seed), click \(click): \(error)")
                return
            }
            let story = "seed \(seed), click \(click), \(deed)"
            for change in try await bench.store.changes(after: event, in: Bench.community.id) {
                event = change.event
                kinds.insert("\(change.recorded.change)".prefix { $0 != "(" && $0 != "." }.description)
                let objection = RightsOracle.objection(
                    to: change.recorded, by: deed.person.what, before: before[change.project])
                if let objection { Issue.record("\(story): \(objection)") }
                let project = try #require(
                    try await bench.store.project(change.project, in: Bench.community.id))
                before[change.project] = project
                for broken in Self.broken(project) { Issue.record("\(story): \(broken)") }
            }
            let reader = deed.person.what
            if let first = before[Project.ID(1)], first.twist?.isReadableByAll != true, !reader.isSteward,
                !first.leads(reader.id)
            {
                #expect(!clicker.answer.contains(Self.secret), "\(story): a sealed twist is told")
            }
        }
        #expect(try await bench.store.disagreements() == [], "seed \(seed)")
        #expect(event > Self.clicks / 300, "seed \(seed): hardly anything happened: \(kinds.sorted())")
    }

    /// Projects of many states, one with a sealed twist.
    private func town() async throws -> Bench {
        var listings = Listing.town
        listings.append(.sample("Workshop", .active, wants: "Data Engineer"))
        listings.append(.sample("Tower", .complete, wants: "Technical Writer"))
        listings[0].twist = Twist(Self.secret, visibility: .sealed)
        listings[1].twist = Twist("An open one.")
        listings[7].lead = nil
        let bench = try await Bench(listings)
        bench.shelf = ["proposal.md": "# Project Title\n\nA tracker", "notes.txt": "nothing"]
        return bench
    }

    private func projects(_ bench: Bench) async throws -> [Project.ID: Project] {
        let community = Bench.community.id
        let all = try await bench.store.allProjects(in: community) + bench.store.allProposals(in: community)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    }

    /// The laws that hold whatever people press.
    private static func broken(_ project: Project) -> [String] {
        var broken: [String] = []
        if project.coLeads.count > 2 { broken.append("too many co-leads") }
        if Set(project.team.map(\.member)).count != project.team.count {
            broken.append("somebody is aboard twice")
        }
        let open = project.requests.filter { $0.status.isOpen }.map(\.member)
        if Set(open).count != open.count { broken.append("two open requests of one person") }
        if open.contains(where: project.isAboard) { broken.append("somebody aboard still applies") }
        for seat in project.seats
        where project.team.count(where: { $0.role.folded == seat.role.folded }) > seat.count {
            broken.append("more people than seats")
        }
        if let twist = project.twist, !twist.isReadableByAll, twist.text != nil {
            broken.append("a sealed text stands open")
        }
        return broken
    }
}
