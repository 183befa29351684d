import ProjectModel
import Storage

/// Members: what they told, what they wrote, what they may.
extension Call {
    /// Who applies, as far as other projects know them.
    package func applicant() async throws -> Applicant {
        try await store.applicant(standing, in: community)
    }

    /// What somebody else has told about themselves; `nil` when nothing.
    package func profile(of member: MemberID) async throws -> Member? {
        try await store.member(member, in: community)
    }

    package func keep(_ profile: Member) async throws {
        try await store.keep(profile, in: community)
    }

    /// What somebody else is here, as far as the roster and the roles in `person` tell.
    package func standing(of person: Person) -> Standing {
        let mapped: Set<MemberID> = settings.makeSteward(person.roles) ? [person.id] : []
        return Council(council.stewards, mapped: mapped).standing(of: person.id, at: now)
    }

    package func keep(_ steward: Steward) async throws {
        try await store.keep(steward, in: community)
    }

    /// Every stored document that names the member, by table.
    package func documents() async throws -> [String: [String]] {
        try await store.documents(of: member.id, in: community)
    }

    /// Projects the member leads: they hand over before they can be forgotten.
    package func projectsLed() async throws -> [ProjectName] {
        try await store.projectsLed(by: member.id, in: community)
    }

    /// Takes the member's words and name out of everything, as they asked.
    package func forgetMember(keepingCredit: Bool) async throws {
        try await store.forget(
            Tombstone(community: community, member: member.id, keepsCredit: keepingCredit, at: now))
    }

    /// The content of a file somebody gave; Discord keeps it for a while only.
    package func content(of file: Upload) async throws -> [UInt8] {
        try await around.download(file)
    }
}
