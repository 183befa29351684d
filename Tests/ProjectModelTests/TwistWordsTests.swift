import Testing

@testable import ProjectModel

@Suite("The words of a twist")
struct TwistWordsTests {
    @Test("The last paragraph is why it matters; one alone is what changes")
    func parts() {
        #expect(
            TwistWords("Reports in real time.\n\nEvery minute.\n\nA regulator asks.")
                == TwistWords(change: "Reports in real time.\n\nEvery minute.", why: "A regulator asks."))
        #expect(TwistWords("Reports in real time.") == TwistWords(change: "Reports in real time.", why: ""))
        #expect(TwistWords("Reports.\n\n ") == TwistWords(change: "Reports.\n\n ", why: ""))
    }

    @Test("What is written in two fields is read as the same two, whatever its paragraphs")
    func again() {
        let words = TwistWords(
            change: "Reports in real time.\n\nEvery minute.", why: "A regulator\n\n\nasks.")
        #expect(words.text == "Reports in real time.\n\nEvery minute.\n\nA regulator\nasks.")
        #expect(TwistWords(words.text) == words)
    }

    @Test("Both fields filled to the brim fit a twist; a reason too long for its field is none")
    func lengths() {
        let change = String(repeating: "c", count: TwistWords.longestChange)
        let why = String(repeating: "w", count: TwistWords.longestReason)
        #expect(TwistWords(change: change, why: why).text.count == Twist.longest)
        #expect(TwistWords("Reports.\n\n\(why)w").why.isEmpty)
    }
}
