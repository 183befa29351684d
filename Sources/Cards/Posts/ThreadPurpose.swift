/// What a thread is for; each item has one of each at most.
package enum ThreadPurpose: String, CaseIterable, Sendable {
    /// Where a proposal is discussed.
    case proposal
    /// Where it is worked out what the twist changes.
    case impact
    /// The private one of the lead, the co-leads and the stewards.
    case desk
}
