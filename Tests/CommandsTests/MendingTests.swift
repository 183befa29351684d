import Cards
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("Buttons of notices")
struct MendingTests {
    private let own = Lane.project(Project.ID(1))

    private func notice(_ bench: Bench) async throws -> Card {
        Noticeboard.guildhall.notice(
            .channelGone(own, channel: Bench.Place.project(1).channel), 1, try await bench.project(1), false)
    }

    @Test("A steward chooses where it goes on; an old notice decides nothing twice")
    func choosing() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let notice = try await notice(bench)
        try await bench.press("Choose another", on: notice, as: .steward)
        #expect(bench.whisper?.read.contains("In which channel shall it go on?") == true)
        let menu = try #require(bench.whisper)
        try await bench.pick(channel: 42, on: menu, as: .steward)
        #expect(bench.whisper?.read.contains("is another’s already") == true)
        try await bench.pick(channel: 800, on: menu, as: .steward)
        #expect(bench.whisper?.read.contains("It goes on in <#800>") == true)
        #expect(try await bench.store.settings(of: Bench.community.id).projectChannels[Project.ID(1)] == 800)
        for label in ["Choose another", "Stop mirroring"] {
            try await bench.press(label, on: notice, as: .admin)
            #expect(bench.whisper?.read.contains("This is settled already") == true)
        }
    }

    @Test("Whoever manages the server may stop it, after having been asked; nobody else may anything")
    func stopping() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let notice = try await notice(bench)
        for person in [Bench.Person.member, .lead] {
            for label in ["Choose another", "Stop mirroring"] {
                try await bench.press(label, on: notice, as: person)
                #expect(bench.whisper?.read.contains("This is for stewards.") == true)
            }
        }
        try await bench.press("Stop mirroring", on: notice, as: .admin)
        #expect(bench.whisper?.read.contains("Nothing waits.") == true)
        try await bench.press("Stop mirroring", as: .admin)
        #expect(bench.whisper?.read.contains("Nothing is told there any more.") == true)
        let settings = try await bench.store.settings(of: Bench.community.id)
        #expect(settings.stoppedProjects == [Project.ID(1)])
    }

    @Test("A card that was deleted twice is put back, or left alone, by whoever decides first")
    func hidden() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let about = Notice.cardHidden(Project.ID(1), own)
        func card() async throws -> Card {
            _ = try await bench.store.ask(about, in: .stewards, Bench.community.id, at: bench.now)
            return Noticeboard.guildhall.notice(about, 1, try await bench.project(1), false)
        }
        try await bench.press("Keep it hidden", on: try await card(), as: .steward)
        #expect(bench.whisper?.read.contains("The card stays away.") == true)
        try await bench.press("Keep it hidden", on: try await card(), as: .member)
        #expect(bench.whisper?.read.contains("This is for stewards.") == true)
        try await bench.press("Put back", on: try await card(), as: .steward)
        #expect(bench.whisper?.read.contains("This is settled already") == true, "it is not hidden at all")
    }

    @Test("Tags that say one step on offer it to stewards, with its gate; they are put back by whoever mends")
    func tags() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let about = Notice.tagsChanged(Project.ID(1), own, to: .phase2)
        func card() async throws -> Card {
            Noticeboard.guildhall.notice(about, 1, try await bench.project(1), false)
        }
        let notice = try await card()
        #expect(notice.buttons.map(\.label.english) == ["Move the project to Phase 2", "Put the tags back"])
        try await bench.press("Put the tags back", on: notice, as: .steward)
        #expect(bench.whisper?.read.contains("This is settled already") == true, "nobody has asked")
        _ = try await bench.store.ask(about, in: .stewards, Bench.community.id, at: bench.now)
        for label in ["Move the project to Phase 2", "Put the tags back"] {
            try await bench.press(label, on: notice, as: .member)
            #expect(bench.whisper?.read.contains("This is for stewards.") == true)
        }
        try await bench.press("Move the project to Phase 2", on: notice, as: .steward)
        #expect(bench.whisper?.read.contains("Phase 2") == true)
        #expect(bench.whisper?.buttons.contains { $0.label.english == "Tick" } == true, "the gate is asked")
        try await bench.press("Put the tags back", on: notice, as: .admin)
        #expect(bench.whisper?.read.contains("The tags are put back") == true)
        #expect(try await bench.project(1).stage == .active)
    }

    @Test("Tags that name no step, or none in one, offer only to be put back")
    func noStep() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        for stage in [Stage.complete, .active, nil] {
            let notice = Noticeboard.guildhall.notice(
                .tagsChanged(Project.ID(1), own, to: stage), 1, try await bench.project(1), false)
            #expect(notice.buttons.map(\.label.english) == ["Put the tags back"])
        }
        let pause = Noticeboard.guildhall.notice(
            .tagsChanged(Project.ID(1), own, to: .dormant), 1, try await bench.project(1), false)
        #expect(pause.buttons.map(\.label.english).first == "Move the project to Dormant")
        _ = try await bench.store.ask(
            .tagsChanged(Project.ID(1), own, to: .dormant), in: .stewards, Bench.community.id, at: bench.now)
        try await bench.press("Move the project to Dormant", on: pause, as: .steward)
        #expect(bench.form != nil, "it asks why")
    }

    @Test("A direct message has no buttons, for what is pressed there comes from no server")
    func personal() {
        let card = Noticeboard.guildhall.notice(.channelGone(.stewards, channel: 45), 1, nil, true)
        #expect(card.buttons.isEmpty)
    }
}
