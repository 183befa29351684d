import Cards
import DiscordModel
import Machine
import ProjectModel
import Testing

@testable import Interactions

/// An interaction lived through on a virtual clock: what is put in, and what comes out.
struct Story {
    static let fault = Card([.text("fault")])
    static let tooSlow = Card([.text("too slow")])
    static let answer = Card([.text("answer")])

    var progress: InteractionProgress

    init(_ manner: InteractionProgress.Manner) {
        progress = InteractionProgress(manner, received: .start, fault: Self.fault, tooSlow: Self.tooSlow)
    }

    mutating func after(_ seconds: Double, _ input: InteractionProgress.Input) -> [InteractionProgress.Effect]
    {
        progress.handle(input, at: Instant.start + .milliseconds(Int(seconds * 1000)))
    }
}

private let said = MessagePayload(Story.answer, in: .english, isEphemeral: true)
private let shown = MessagePayload(Story.answer, in: .english)
private let sorry = MessagePayload(Story.fault, in: .english, isEphemeral: true)

@Suite("The progress of an interaction")
struct ProgressTests {
    @Test("A fast answer is the first response, and all there is")
    func fast() {
        var story = Story(.message(isShared: false))
        #expect(story.progress.deadline == .start + .milliseconds(1500))
        #expect(story.after(0.2, .answered(.say(Story.answer))) == [.callback(.message(said))])
        #expect(story.after(0.3, .accepted) == [.finished(.answered)])
        #expect(story.progress.deadline == nil)
        #expect(story.after(2, .wake) == [])
        #expect(story.after(9999, .wake) == [])
    }

    @Test("After three seconds by its own number an interaction that was replayed is over")
    func over() {
        let made = InteractionID(UInt64(5_000) << 22)
        let begin = Moment(millisecondsSince1970: made.millisecondsSince1970)
        #expect(!InteractionProgress.isOver(made, at: begin.advanced(by: .seconds(-60))))
        #expect(!InteractionProgress.isOver(made, at: begin.advanced(by: .seconds(3))))
        #expect(InteractionProgress.isOver(made, at: begin.advanced(by: .milliseconds(3_001))))
    }

    @Test("A slow command is deferred at 1.5 s and completed by an edit")
    func slow() {
        var story = Story(.message(isShared: false))
        #expect(story.after(1.499, .wake) == [])
        #expect(story.after(1.5, .wake) == [.remember, .callback(.deferredMessage(isEphemeral: true))])
        #expect(story.after(1.6, .accepted) == [])
        #expect(story.progress.deadline == .start + .seconds(14 * 60))
        #expect(story.after(60, .answered(.say(Story.answer))) == [.editOriginal(shown)])
        #expect(story.after(61, .accepted) == [.finished(.answered)])
    }

    @Test("An answer that comes while the deferral is on its way waits for it")
    func overtaken() {
        var story = Story(.message(isShared: true))
        #expect(story.after(1.5, .wake) == [.remember, .callback(.deferredMessage(isEphemeral: false))])
        #expect(story.after(1.55, .answered(.say(Story.answer, isShared: true))) == [])
        #expect(story.after(1.6, .accepted) == [.editOriginal(shown)])
        #expect(story.after(1.7, .accepted) == [.finished(.answered)])
    }

    @Test("A private answer takes the place of what was deferred for all")
    func privateAfterShared() {
        var story = Story(.message(isShared: true))
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        #expect(story.after(2, .answered(.say(Story.answer))) == [.deleteOriginal])
        #expect(story.after(2.1, .accepted) == [.followup(said)])
        #expect(story.after(2.2, .accepted) == [.finished(.answered)])
    }

    @Test("A press is answered in place, or beside")
    func press() {
        var story = Story(.press)
        #expect(story.after(0.1, .answered(.update(Story.answer))) == [.callback(.update(shown))])
        story = Story(.press)
        #expect(story.after(1.5, .wake) == [.callback(.deferredUpdate)])
        #expect(story.after(1.6, .accepted) == [])
        var other = story
        #expect(story.after(2, .answered(.update(Story.answer))) == [.editOriginal(shown)])
        #expect(other.after(2, .answered(.say(Story.answer))) == [.followup(said)])
    }

    @Test("A command that opens a modal is not deferred; after 2.5 s it says so")
    func modal() {
        let form = OpenedForm(Apply.Letter { $0.role = "r" })
        let payload = form.payload(in: .english)
        var story = Story(.modal)
        #expect(story.after(2.4, .wake) == [])
        #expect(story.after(2.45, .answered(.open(form))) == [.callback(.modal(payload))])
        story = Story(.modal)
        #expect(
            story.after(2.5, .wake) == [
                .callback(.message(MessagePayload(Story.tooSlow, in: .english, isEphemeral: true)))
            ]
        )
        #expect(story.after(2.6, .answered(.open(form))) == [])
        #expect(story.after(2.7, .accepted) == [.finished(.answered)])
    }

    @Test("A press may change its card and say something beside it, in that order, also when it was slow")
    func both() {
        let reply = Reply.both(update: Card([.text("card")]), say: Story.answer)
        let card = MessagePayload(Card([.text("card")]), in: .english)
        for manner in [InteractionProgress.Manner.press, .formPress] {
            var story = Story(manner)
            #expect(story.after(0.1, .answered(reply)) == [.callback(.update(card))])
            #expect(story.after(0.2, .accepted) == [.followup(said)])
            #expect(story.after(0.3, .accepted) == [.finished(.answered)])
        }
        var story = Story(.press)
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        #expect(story.after(2, .answered(reply)) == [.editOriginal(card)])
        #expect(story.after(2.1, .accepted) == [.followup(said)])
        #expect(story.after(2.2, .accepted) == [.finished(.answered)])
        var typed = Story(.message(isShared: false))
        #expect(
            typed.after(0.1, .answered(reply)) == [.callback(.message(said))], "there is no card to change")
        #expect(typed.after(0.2, .accepted) == [.finished(.answered)])
    }

    @Test("Files are handed to one person, also when it took a while")
    func files() {
        let file = HandedFile(name: "me.json", text: "{}")
        let handed = MessagePayload(Story.answer, in: .english, isEphemeral: true, files: [file])
        var story = Story(.message(isShared: true))
        #expect(
            story.after(0.1, .answered(.hand(Story.answer, files: [file]))) == [.callback(.message(handed))])
        story = Story(.message(isShared: true))
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        #expect(story.after(2, .answered(.hand(Story.answer, files: [file]))) == [.deleteOriginal])
        #expect(story.after(2.1, .accepted) == [.followup(handed)])
    }

    @Test("A modal that comes after a deferral cannot open")
    func lateModal() {
        let form = OpenedForm(Apply.Letter { $0.role = "r" })
        var story = Story(.press)
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        let tooSlow = MessagePayload(Story.tooSlow, in: .english, isEphemeral: true)
        #expect(story.after(2, .answered(.open(form))) == [.followup(tooSlow)])
    }

    @Test("Suggestions are given within 2 s, or none are")
    func suggestions() {
        var story = Story(.suggestions)
        let choices = [ApplicationCommand.Choice("A", value: .string("a"))]
        #expect(
            story.after(0.1, .answered(.suggest([.init("A", value: "a")]))) == [.callback(.choices(choices))])
        story = Story(.suggestions)
        #expect(story.after(2, .wake) == [.callback(.choices([]))])
        #expect(story.after(2.1, .answered(.suggest([.init("A", value: "a")]))) == [])
        #expect(story.after(2.2, .accepted) == [.finished(.answered)])
    }

    @Test("A lost callback is said once more, and \"already acknowledged\" then means it was heard")
    func lost() {
        var story = Story(.message(isShared: false))
        _ = story.after(0.1, .answered(.say(Story.answer)))
        #expect(story.after(0.5, .lost(mayHaveArrived: true)) == [.callback(.message(said))])
        var again = story
        #expect(story.after(0.6, .refused(code: 40060)) == [.finished(.answered)])
        #expect(again.after(0.6, .lost(mayHaveArrived: true)) == [.finished(.unknown)])
    }

    @Test("A lost deferral is said once more, and the edit tells the rest")
    func lostDeferral() {
        var story = Story(.message(isShared: false))
        _ = story.after(1.5, .wake)
        #expect(
            story.after(1.6, .lost(mayHaveArrived: true)) == [.callback(.deferredMessage(isEphemeral: true))])
        var lostAgain = story
        #expect(story.after(1.7, .refused(code: 40060)) == [])
        #expect(story.after(1.8, .answered(.say(Story.answer))) == [.editOriginal(shown)])
        #expect(lostAgain.after(1.7, .lost(mayHaveArrived: true)) == [])
        #expect(lostAgain.after(1.8, .answered(.say(Story.answer))) == [.editOriginal(shown)])
        #expect(lostAgain.after(1.9, .refused(code: 10015)) == [.finished(.expired)])
    }

    @Test("An unknown interaction is never tried again")
    func unknownInteraction() {
        var story = Story(.message(isShared: false))
        _ = story.after(0.1, .answered(.say(Story.answer)))
        #expect(story.after(0.2, .refused(code: 10062)) == [.finished(.expired)])
        story = Story(.press)
        _ = story.after(1.5, .wake)
        #expect(story.after(1.6, .refused(code: 10062)) == [.finished(.expired)])
        #expect(story.after(1.7, .answered(.say(Story.answer))) == [])
    }

    @Test("An interaction that another process answered is left to it")
    func acknowledgedElsewhere() {
        var story = Story(.message(isShared: false))
        _ = story.after(0.1, .answered(.say(Story.answer)))
        #expect(story.after(0.2, .refused(code: 40060)) == [.finished(.refused(code: 40060))])
    }

    @Test("An answer Discord would not take becomes the fault card, once")
    func refusedAnswer() {
        var story = Story(.message(isShared: false))
        _ = story.after(0.1, .answered(.say(Story.answer)))
        #expect(story.after(0.2, .refused(code: 50035)) == [.callback(.message(sorry))])
        #expect(story.after(0.3, .refused(code: 50035)) == [.finished(.refused(code: 50035))])
        story = Story(.message(isShared: false))
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        _ = story.after(2, .answered(.say(Story.answer)))
        #expect(
            story.after(2.1, .refused(code: 50035)) == [
                .editOriginal(MessagePayload(Story.fault, in: .english))
            ])
        #expect(story.after(2.2, .accepted) == [.finished(.answered)])
    }

    @Test("A handler that was cancelled leaves the fault card, also after a deferral")
    func failed() {
        var story = Story(.message(isShared: false))
        #expect(story.after(0.1, .failed) == [.callback(.message(sorry))])
        story = Story(.message(isShared: false))
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        #expect(story.after(5, .failed) == [.editOriginal(MessagePayload(Story.fault, in: .english))])
    }

    @Test("After 14 minutes the token is let go")
    func expired() {
        var story = Story(.message(isShared: false))
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        #expect(story.after(14 * 60, .wake) == [.finished(.expired)])
        #expect(story.after(14 * 60 + 1, .answered(.say(Story.answer))) == [])
    }

    @Test("A followup that may have been heard is not said twice")
    func lostFollowup() {
        var story = Story(.press)
        _ = story.after(1.5, .wake)
        _ = story.after(1.6, .accepted)
        _ = story.after(2, .answered(.say(Story.answer)))
        var certain = story
        #expect(story.after(3, .lost(mayHaveArrived: true)) == [.finished(.unknown)])
        #expect(certain.after(3, .lost(mayHaveArrived: false)) == [.followup(said)])
    }
}
