import DiscordGateway
import Testing

@Suite("Close codes")
struct ClosePolicyTests {
    @Test("Every code of Discord's table has its verdict")
    func table() {
        #expect(
            Set(ClosePolicy.table.keys) == [
                4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014,
            ])
        let fatal = ClosePolicy.table.filter { if case .stop = $0.value { true } else { false } }
        #expect(Set(fatal.keys) == [4004, 4010, 4011, 4012, 4013, 4014])
        let anew = ClosePolicy.table.filter { $0.value == .identify }
        #expect(Set(anew.keys) == [4007, 4009])
    }

    @Test(
        "A code that is none of Discord's, or none at all, is a lost connection",
        arguments: [nil, 1000, 1006, 4999])
    func others(code: UInt16?) {
        #expect(ClosePolicy.verdict(on: code) == .resume)
    }

    @Test("A fatal code's sentence names the code and ends like one")
    func sentences() {
        for (code, verdict) in ClosePolicy.table {
            guard case .stop(let sentence) = verdict else { continue }
            #expect(sentence.contains("(\(code))") && sentence.hasSuffix("."))
        }
    }

    @Test("A fatal ending exits with 78, one that was asked for with 0")
    func exitStatus() {
        #expect(Ending.fatal(code: 4004, sentence: "").exitStatus == 78)
        #expect(Ending.asked.exitStatus == 0)
    }
}
