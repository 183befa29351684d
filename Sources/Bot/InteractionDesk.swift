import DiscordClient
import DiscordModel
import Interactions
import Logging
import Storage

/// Answers interactions: it finds whose turn each is, runs the handler beside the clock, and sees the answer home.
struct InteractionDesk: Sendable {
    let catalogue: Catalogue
    let store: Store
    let caller: Caller
    let clock: MonotonicClock
    let calendar: Calendar
    let logger: Logger

    func answer(_ interaction: Interaction, received: Instant) async {
        guard let errand = catalogue.errand(for: interaction) else { return }
        let reference = Reference()
        var logger = logger
        logger[metadataKey: "interaction"] = "\(interaction.id)"
        logger[metadataKey: "errand"] = "\(errand.name)"
        logger[metadataKey: "ref"] = "\(reference)"
        let ending = await InteractionRun(
            interaction: interaction, errand: errand, reference: reference, desk: self, logger: logger,
            received: received
        ).finish()
        let took = clock.now - received
        switch ending {
        case .answered:
            logger.debug("interaction.answered", metadata: ["ms": "\(took.milliseconds)"])
        case .expired, .refused, .unknown:
            logger.warning("interaction.unanswered", metadata: ["ending": "\(ending)", "ms": "\(took.milliseconds)"])
        }
    }
}
