import Testing

@Suite("Transcripts")
struct TranscriptTests {
    @Test("The session goes the way its transcript tells", arguments: Transcript.all)
    func follows(_ transcript: Transcript) {
        var player = TranscriptPlayer(transcript)
        if let complaint = player.play() { Issue.record("\(complaint)") }
    }

    @Test("There are transcripts")
    func exist() {
        #expect(Transcript.all.count >= 30)
    }

    @Test("A transcript that tells something else fails, with line, expected and seen")
    func failsWell() {
        var player = TranscriptPlayer(
            Transcript(name: "wrong.session", text: "# a story\n0.0s start\n0.0s -> IDENTIFY\n"))
        let complaint =
            "wrong.session:3: 0.0s -> IDENTIFY\n    expected -> IDENTIFY, saw ask gateway at 0.0 s"
        #expect(player.play() == complaint)
    }

    @Test("What a transcript leaves out fails too")
    func failsOnOmission() {
        var player = TranscriptPlayer(Transcript(name: "short.session", text: "0.0s start\n"))
        #expect(player.play() == "short.session: at the end\n    expected nothing, saw ask gateway at 0.0 s")
    }

    @Test("A word nobody knows fails")
    func failsOnNonsense() {
        var player = TranscriptPlayer(Transcript(name: "odd.session", text: "1.0s strat\n"))
        #expect(player.play()?.contains("expected strat, saw nothing") == true)
    }
}
