// What a proposal's readers and its author may do with it now.
extension Project {
    /// Whether people may say what they think of it.
    package var takesStances: Bool { stage == .proposed || stage == .needsChanges }

    /// Whether its author may change the text: until it is approved (F36).
    package var canBeRevised: Bool { takesStances || stage == .rejected || stage == .withdrawn }

    /// What was proposed, with a twist that is not for everyone only where this reader may read it (D4): its author wrote
    /// it, and goes on writing.
    package func proposalText(for reader: Standing) -> ProposalText {
        guard let text = proposal?.text else { return ProposalText() }
        return text.unsealed(does(reader, wear: .proposer) ? sealedTwist : twistText(for: reader))
    }

    /// - Throws: `Refusal.notYours` for anybody but its author.
    package func requireAuthor(_ standing: Standing) throws(Refusal) {
        try require(.proposer, of: standing)
    }
}
