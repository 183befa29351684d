import Cards
import Foundation
import ProjectModel
import Storage
import Support
import Testing

@testable import Commands

@Suite("/propose file:")
struct ProposeFileTests {
    @Test("The community’s template, filled in, starts a draft with every section in its place")
    func filled() async throws {
        let bench = try await Bench()
        bench.shelf["filled.md"] = try Self.fixture("project_proposal_filled.md")
        try await bench.type("/propose file:filled.md", as: .proposer)
        let read = try #require(bench.whisper?.read)
        #expect(read.hasPrefix("## Your proposal – draft\n-# Fraud Detection Pipeline · saved"), "\(read)")
        for page in DraftPage.allCases {
            #expect(read.contains("**\(page.rawValue) \(page.title.english)** ✓ done"), "\(read)")
        }
        #expect(read.contains("**Checklist 8 of 9.**"))
        #expect(read.contains("[Submit]"))
        let draft = try #require(
            try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).first)
        #expect(draft.text.changes(since: ProposalText()).count == ProposalText.Section.allCases.count)
    }

    @Test("An empty template names what is missing")
    func blank() async throws {
        let bench = try await Bench()
        bench.shelf["blank.md"] = try Self.fixture("project_proposal.md")
        try await bench.type("/propose file:blank.md", as: .proposer)
        let read = try #require(bench.whisper?.read)
        #expect(
            read.contains(
                "**Checklist 0 of 9.** Missing: Business context, The problem, A specific twist, 3 to 5 skills, The team, Two approaches, A roadmap, Whether you lead."
            ), "\(read)")
    }

    @Test("What is no proposal is said to be none, and no draft begins")
    func others() async throws {
        let bench = try await Bench()
        bench.shelf["notes.txt"] = "Buy bread."
        try await bench.type("/propose file:notes.txt", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("I know none of the headings in “notes.txt”.") == true)
        bench.shelf["long.md"] = String(repeating: "## Business Context\n", count: 20_000)
        try await bench.type("/propose file:long.md", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("“long.md” is too large for a proposal.") == true)
        #expect(try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).isEmpty)
    }

    /// The community's own template: empty, and filled in as a proposer would.
    static func fixture(_ name: String) throws -> String {
        try String(
            contentsOf: Checkout.root.appending(path: "Tests/DocumentsTests/Fixtures/\(name)"),
            encoding: .utf8)
    }
}
