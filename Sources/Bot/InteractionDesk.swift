import Cards
import DiscordClient
import DiscordModel
import DiscordREST
import Interactions
import Logging
import Machine
import ProjectModel
import Storage

/// Answers interactions: it finds whose turn each is, runs the handler beside the clock, and sees the answer
/// home.
struct InteractionDesk: Sendable {
    let catalogue: Catalogue
    let store: Store
    let caller: Caller
    let clock: MonotonicClock
    let calendar: CalendarClock
    let files: GivenFiles
    let logger: Logger
    private let paces = Paces()
    private let zones = Zones()

    init(
        catalogue: Catalogue, store: Store, caller: Caller, clock: MonotonicClock, calendar: CalendarClock,
        files: GivenFiles, logger: Logger
    ) {
        self.catalogue = catalogue
        self.store = store
        self.caller = caller
        self.clock = clock
        self.calendar = calendar
        self.files = files
        self.logger = logger
    }

    func answer(_ interaction: Interaction, received: Instant) async {
        guard let errand = catalogue.errand(for: interaction) else { return }
        let reference = Reference()
        var logger = logger
        logger[metadataKey: "interaction"] = "\(interaction.id)"
        logger[metadataKey: "errand"] = "\(errand.name)"
        logger[metadataKey: "ref"] = "\(reference)"
        let run = InteractionRun(
            interaction: interaction, errand: errand, reference: reference, desk: self, logger: logger,
            received: received)
        let ending = await run.finish()
        let milliseconds = (clock.now - received) / .milliseconds(1)
        switch ending {
        case .answered:
            logger.debug("interaction.answered", metadata: ["ms": "\(milliseconds)"])
        case .expired, .refused, .unknown:
            logger.warning(
                "interaction.unanswered", metadata: ["ending": "\(ending)", "ms": "\(milliseconds)"])
        }
    }

    /// What an errand needs of the world.
    func surroundings(of reference: Reference, received: Instant) -> Surroundings {
        Surroundings(
            store: store, now: calendar.now, reference: "\(reference)",
            wait: { [paces] member, limit in paces.wait(member, limit: limit, at: received) },
            zone: { [zones] name in zones.zone(name) }, download: files.content)
    }

    /// Finishes what a former process deferred and did not live to answer: "thinking…" must not stand there
    /// for ever.
    func finishWhatWasLeft() async {
        do {
            for open in try await store.openInteractions() {
                if open.expires > .now { await apologise(for: open) }
                try await store.forgetInteraction(open.id)
            }
        } catch {
            logger.error("interaction.left_unfinished", metadata: ["cause": "\(error)"])
        }
    }

    private func apologise(for open: OpenInteraction) async {
        let reference = Reference()
        let card = catalogue.wordings.fault("\(reference)")
        do {
            _ = try await caller.call(
                .editOriginalInteractionResponse(application: open.application, token: open.token),
                body: Wire.encode(MessagePayload(card, in: .english)))
            logger.notice("interaction.finished_after_restart", metadata: ["ref": "\(reference)"])
        } catch {
            logger.notice(
                "interaction.left_unfinished", metadata: ["ref": "\(reference)", "cause": "\(error)"])
        }
    }
}
