import ProjectModel

/// Whoever a change may be told in person, as it was when the change was made: who follows the project, who waits for a
/// seat, and what each of them wants to hear.
package struct Audience: Equatable, Sendable {
    /// Who followed first first.
    package var followers: [MemberID]
    /// Whose wish for a seat the project fulfils.
    package var watchers: [MemberID]
    /// What people have told about themselves; whoever is not in it has turned nothing on or off.
    package var members: [MemberID: Member]

    package init(
        followers: [MemberID] = [], watchers: [MemberID] = [], members: [MemberID: Member] = [:]
    ) {
        (self.followers, self.watchers, self.members) = (followers, watchers, members)
    }

    /// - Parameter kind: what their switches call it; `nil` for what nobody can turn off.
    func hears(_ member: MemberID, of kind: Member.Notification?) -> Bool {
        guard let known = members[member] else { return !member.isFormer && kind?.isAskedFor != true }
        return known.left == nil && (kind.map(known.hears(of:)) ?? true)
    }
}
