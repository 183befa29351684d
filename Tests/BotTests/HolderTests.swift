import Testing

@testable import Bot

@Suite("Who holds a lease")
struct HolderTests {
    private let own = Holder.own

    @Test("A holder is read as it is written, and what is none is nobody")
    func text() {
        #expect(Holder("\(own)") == own)
        #expect(Holder("somebody") == nil)
    }

    @Test("Only a process of this machine that is no more is known to be dead")
    func dead() {
        // No system gives out so high a number.
        let gone = Holder(machine: own.machine, process: .max, nonce: "x")
        #expect(gone.isKnownDead())
        #expect(!own.isKnownDead())
        #expect(!Holder(machine: own.machine, process: 1, nonce: "x").isKnownDead())
        #expect(!Holder(machine: "elsewhere", process: .max, nonce: "x").isKnownDead())
    }
}
