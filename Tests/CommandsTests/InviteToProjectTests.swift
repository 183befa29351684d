import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("Invite to project, first steps, leaving and coming back")
struct InviteToProjectTests {
    @Test("A lead invites from a person's menu; it counts when they accept")
    func inviting() async throws {
        let bench = try await Bench([.sample("Tracker", wants: "Data Engineer")])
        try await bench.menu("Invite to project", on: .member, as: .lead)
        try await bench.fill(["Project and seat": "Tracker – Data Engineer"], as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Invited.** <@12> hears of it in a direct message and finds it in `/me`.")
                == true)
        try await bench.menu("Invite to project", on: .member, as: .lead)
        try await bench.fill(["Project and seat": "Tracker – Data Engineer"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already invited.**") == true)
        try await bench.type("/projects project:tracker")
        try await bench.press("Your invitation")
        #expect(bench.whisper?.read.hasPrefix("## You are invited to Tracker, as Data Engineer") == true)
        let card = try #require(bench.whisper)
        try await bench.press("Accept", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("There is no invitation for you to this project.") == true)
        try await bench.press("Accept", on: card)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Welcome aboard Tracker.** These are your first steps.\n## Your first steps in Tracker")
                == true)
        try await bench.press("Accept", on: card)
        #expect(bench.whisper?.read.hasPrefix("## Your first steps in Tracker") == true, "pressing twice")
        try await bench.menu("Invite to project", on: .member, as: .lead)
        #expect(
            bench.whisper?.read
                == "No seat is open in what you lead. Open one, then invite again.\n[Open a seat]")
    }

    @Test("A no is a good answer; only who leads invites")
    func declining() async throws {
        let bench = try await Bench([.sample("Tracker", wants: "Data Engineer")])
        try await bench.given(1) {
            try $0.invite(Bench.Person.member.id, role: "Data Engineer", by: .commandLine, at: Bench.noon)
        }
        try await bench.type("/projects project:tracker")
        try await bench.press("Your invitation")
        try await bench.press("No, thank you")
        #expect(bench.whisper?.read.hasPrefix("Thank you for the answer. Tracker hears") == true)
        #expect(try await bench.project(1).team.isEmpty)
        try await bench.menu("Invite to project", on: .applicant, as: .member)
        #expect(bench.whisper?.read.hasPrefix("Only the lead can do this") == true)
    }

    @Test("First steps are ticked, and a tick is taken back (F70)")
    func firstSteps() async throws {
        let bench = try await Bench([.sample("Tracker", wants: "Data Engineer")])
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/projects project:tracker", as: .contributor)
        try await bench.press("Your first steps", as: .contributor)
        try await bench.choose("Read the twist", "Pick a first issue", as: .contributor)
        #expect(bench.whisper?.read.contains("-# 2 of 6 done, in any order") == true)
        #expect(bench.whisper?.read.contains("- ✓ done: Read the twist") == true)
        try await bench.choose("Read the twist", as: .contributor)
        #expect(bench.whisper?.read.contains("-# 1 of 6 done") == true)
        let card = try #require(bench.whisper)
        #expect(card.read.contains("Add your GitHub name so the lead can invite you."), "E26")
        try await bench.press("Add GitHub name", as: .contributor)
        try await bench.fill(["GitHub username": "@octocat"], as: .contributor)
        #expect(
            bench.whisper?.read.hasPrefix("**Saved.** The lead can add you to the repository now.") == true)
        #expect(bench.whisper?.read.contains("- ✓ done: Link your GitHub name") == true)
        try await bench.type("/lead team member:contributor", as: .lead)
        #expect(bench.whisper?.read.contains("**GitHub:** octocat") == true)
        try await bench.choose("Read the twist", on: card, as: .member)
        #expect(bench.whisper?.read.hasPrefix("That person is not on this team.") == true)
    }

    @Test("One leaves without a reason, the seat opens, and one comes back (F77)")
    func leaving() async throws {
        let bench = try await Bench([.sample("Tracker", wants: "Data Engineer")])
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/projects project:tracker", as: .contributor)
        try await bench.press("Your first steps", as: .contributor)
        try await bench.press("Leave the team", as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("**Leave Tracker?** No reason is needed.") == true)
        let ask = try #require(bench.whisper)
        try await bench.press("Leave", as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("You have left Tracker.") == true)
        try await bench.press("Leave", on: ask, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("You have left Tracker.") == true, "pressing twice")
        #expect(try await bench.project(1).hasOpenSeats)
        try await bench.type("/projects project:tracker", as: .contributor)
        try await bench.press("Come back", as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("**Welcome back.** Your seat is yours again.") == true)
    }

    @Test("Somebody could lead a project that rests, and says why (F79)")
    func volunteering() async throws {
        let bench = try await Bench([.sample("Harbour", .archived)])
        try await bench.type("/projects project:harbour")
        try await bench.press("I could lead this")
        #expect(bench.fields == ["Why you, and why now?", "Time per week"])
        try await bench.fill([
            "Why you, and why now?": "I built two like it, and have the time.", "Time per week": "10-20",
        ])
        #expect(bench.whisper?.read.hasPrefix("**Thank you.** Stewards see it now") == true)
        try await bench.again()
        #expect(try await bench.project(1).volunteers.map(\.hours) == [.some])
    }
}
