import Cards
import Documents
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/propose file:")
struct ProposeFileTests {
    @Test("The community’s template, filled in, starts a draft with every section in its place")
    func filled() async throws {
        let bench = try await Bench()
        bench.shelf["harbour.md"] = Self.template
        try await bench.type("/propose file:harbour.md", as: .proposer)
        let read = try #require(bench.whisper?.read)
        #expect(read.hasPrefix("## Your proposal – draft\n-# Harbour Berths · saved"), "\(read)")
        for page in DraftPage.allCases {
            #expect(read.contains("**\(page.rawValue) \(page.title.english)** ✓ done"), "\(read)")
        }
        #expect(read.contains("**Checklist 8 of 9.**"))
        let draft = try #require(
            try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).first)
        #expect(draft.text.roles == [.init("Data Engineers", 2), .init("Platform Engineer", 1)])
        #expect(draft.text.skills == [.streaming, .quality, .observability])
        #expect(draft.text.months == 3)
    }

    @Test("An empty template names what is missing")
    func blank() async throws {
        let bench = try await Bench()
        bench.shelf["blank.md"] = ProposalTemplate.blank
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

    private static let template = #"""
        ---
        name: Project Proposal
        title: "[Project Proposal]: Harbour Berths"
        labels: project-proposal
        ---

        # Project Proposal

        ## 🏢 Business Context

        **Your answer:**

        A harbour loses a day a week to queues.

        ## 🎯 Problem Statement

        **The Setup:**
        Nobody knows which berth is free.

        **Business Impact:**
        Ships wait, and pay for it.

        **Technical Constraints:**
        Berth events arrive late.

        ## 🔁 Production Reality Twist (Phase 2)

        ### Initial State (Phase 1)
        One quay, events in order.

        ### Twist Event (Phase 2)
        A storm closes half the harbour for a week.

        ### Why This Matters
        Plans that need every berth fail.

        ## 🧩 Project Deliverable

        **Your answer:**

        A service that tells ships when a berth is free.

        ## 🗂️ Data Sources

        ### Source 1: Berth events
        **Type:** Kafka
        **Schema/Structure:** berth, ship, time
        **Volume:** 100K records/day
        **Failure Modes:**
        - [x] Late-arriving data
        - [x] Duplicates
        - [ ] Schema changes

        ## 🛠️ Core Skills (Pick 3-5 max)

        - [x] Real-time Stream Processing (Kafka, Flink)
        - [x] Data Quality & Validation
        - [x] Monitoring & Observability
        - [ ] Performance Tuning

        ## 🎚️ Difficulty & Scale

        ### Difficulty Level
        - [ ] **Beginner** - Foundational skills, 1-2 months timeline
        - [x] **Intermediate** - Production complexity, 2-4 months timeline

        ### Data Scale
        - [x] **Medium** - Cloud-friendly (10GB-1TB, modest resources)

        ### Infrastructure Requirements
        - [x] **Needs modest cloud resources** (~$50-200/month)

        ## 💸 FinOps Constraint

        **Budget Tier:**
        - [x] Low ($50-200/month)

        **Your answer:**

        A minute of delay for a tenth of the cost.

        ## 🧑‍🤝‍🧑 Team Composition

        ### Estimated Team Size
        - [x] 4-6 people

        ### Roles Needed

        **Your team composition:**

        - Data Engineers (2) - Build pipelines
        - Platform Engineer (1) - Infrastructure & deployment

        ## 📊 Success Criteria

        ### Functional Requirements
        - [ ] Show which berth is free
        - [ ] Phase 2 twist implemented

        ### Performance Targets (Rough)

        **Latency tier:**
        - [x] Near real-time (<1 minute)

        **Throughput tier:**
        - [x] Low (hundreds/sec)

        ## 🏗️ Architecture Approaches

        ### Approach A: Streaming
        **Tech Stack:** Kafka + Flink
        **Philosophy:** Fast
        **Trade-offs:** Dear

        ### Approach B: Batch
        **Tech Stack:** Airflow + Spark
        **Philosophy:** Simple
        **Trade-offs:** Slow

        ## 🗺️ Project Roadmap (High-Level)

        ### Phase 1: Foundation (Weeks 1-6)
        **Goal:** Ingest berth events
        **Deliverables:**
        - [ ] Kafka ingestion

        ### Phase 2: The Twist (Weeks 7-12)
        **Goal:** Storm mode
        **Deliverables:**
        - [ ] Storm plan

        **Estimated total timeline:** 3 months

        ## 🎯 Your Role

        ### Can You Lead This Project?
        - [x] **Yes** - I'll lead the project

        **Time commitment:**
        - [x] 5-10 hours/week
        """#
}
