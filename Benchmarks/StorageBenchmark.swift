import Foundation
import ProjectModel
import Storage

/// How fast things are kept and asked, at the size the issue of the model names: 10,000 projects and a million lines of
/// history. Figures are for reading; nothing passes or fails here.
struct StorageBenchmark {
    private let store: Store
    private let projects: Int
    private let community = Community(id: Community.ID(7), name: "Benchmark")
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let clock = ContinuousClock()

    init(_ store: Store, projects: Int) {
        self.store = store
        self.projects = projects
    }

    func run() async throws {
        try await fill()
        report("resident memory after filling", "\(try residentMegabytes()) MB")
        for writers in [1, 64] { try await changes(writers: writers, count: writers == 1 ? 500 : 5_000) }
        try await questions()
        report("resident memory at the end", "\(try residentMegabytes()) MB")
        await store.close()
    }

    private func fill() async throws {
        try await store.keep(community)
        let (now, count) = (now, projects)
        let took = try await clock.measure {
            try await store.change(in: community.id) { changing in
                for number in try changing.count()..<count {
                    try changing.register(Self.listing(number, now), by: .commandLine, at: now)
                }
            }
            try await store.fillHistory(of: community.id, to: 100 * count)
        }
        report("filling \(count) projects and \(100 * count) lines of history", "\(took)")
    }

    private static func listing(_ number: Int, _ now: Moment) -> Listing {
        var listing = Listing(
            name: "Project number \(number)", summary: "Moves data from here to there, in time.",
            difficulty: Difficulty.allCases[number % 3], state: ProjectState.allCases[2 + number % 7])
        listing.lead = MemberID(UInt64(number % 500 + 1))
        listing.techStack = [["Kafka", "Flink"], ["Postgres", "dbt"], ["Spark"]][number % 3]
        listing.skills = [Skill.allCases[number % 13]]
        listing.seats = [Seat(role: "Data Engineer", count: 2, opened: now)]
        listing.milestones = [Milestone("First", phase: 1), Milestone("Second", phase: 2)]
        return listing
    }

    private func changes(writers: Int, count: Int) async throws {
        let (now, projects, store, community, clock) = (now, projects, store, community.id, clock)
        let started = clock.now
        let times = try await withThrowingTaskGroup(of: [Duration].self) { group in
            for writer in 0..<writers {
                group.addTask {
                    var times: [Duration] = []
                    for number in stride(from: writer, to: count, by: writers) {
                        let project = Project.ID(number * 7 % min(projects, 1_000) + 1)
                        times.append(
                            try await clock.measure {
                                try await store.change(
                                    project, in: community,
                                    cause: Cause(
                                        "bench-\(writers)-\(number)-\(UInt64.random(in: 0 ... .max))"),
                                    at: now
                                ) { try $0.log(.note, "Note \(number)", by: .commandLine, at: now) }
                            })
                    }
                    return times
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted()
        }
        let seconds = (clock.now - started) / .seconds(1)
        report(
            "durable changes, \(writers) at once",
            "\(Int(Double(count) / seconds)) per second; p50 \(ms(times[times.count / 2])), p99 \(ms(times[times.count * 99 / 100]))"
        )
    }

    private func questions() async throws {
        let (community, viewer) = (community.id, MemberID(3))
        for show in ProjectQuery.Show.allCases {
            try await ask("list, \(show.rawValue)") {
                _ = try await store.projects(ProjectQuery(show: show, viewer: viewer), in: community, at: now)
            }
        }
        try await ask("list, searching a word") {
            _ = try await store.projects(
                ProjectQuery(show: .all, search: "postgres", viewer: viewer), in: community, at: now)
        }
        try await ask("autocomplete, nothing typed") {
            _ = try await store.suggestions(for: "", in: community, viewer: viewer)
        }
        try await ask("autocomplete, a few letters") {
            _ = try await store.suggestions(for: "number 99", in: community, viewer: viewer)
        }
        try await ask("autocomplete of skills") { _ = try await store.skills(for: "str", in: community) }
        try await ask("what concerns a member") {
            _ = try await store.projects(concerning: viewer, in: community)
        }
        try await ask("who applies") { _ = try await store.applicant(.member(viewer), in: community) }
        try await ask("the stewards' queue") {
            _ = try await store.projectsNeedingSteward(in: community, at: now)
        }
        try await ask("one project") { _ = try await store.project(Project.ID(77), in: community) }
        try await ask("one project by the beginning of its name") {
            _ = try? await store.project(ProjectReference("project number 777"), in: community)
        }
        try await ask("one project's history") {
            _ = try await store.changes(of: Project.ID(77), in: community)
        }
    }

    private func ask(_ name: String, _ question: () async throws -> Void) async throws {
        var times: [Duration] = []
        for _ in 0..<100 { times.append(try await clock.measure { try await question() }) }
        times.sort()
        report(name, "p50 \(ms(times[50])), p99 \(ms(times[99]))")
    }

    private func ms(_ duration: Duration) -> String {
        "\((duration / .milliseconds(1) * 100).rounded() / 100) ms"
    }

    private func report(_ name: String, _ figure: String) {
        print(name.padding(toLength: 60, withPad: " ", startingAt: 0) + figure)
    }

    private func residentMegabytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        return (Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0) / 1_024
    }
}
