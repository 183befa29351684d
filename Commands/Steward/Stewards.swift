import Cards
import Interactions

/// `/steward` — for maintainers (stewards). Discord shows it to those who may manage threads; the model checks every act.
enum Stewards: CommandGroup {
    static let name = "steward"
    static let summary: Phrase = "For maintainers (stewards)"
    static let audience = Audience.threadManagers
    static let commands: [any AnyCommand.Type] = [
        Queue.self, Decide.self, OfferLead.self, SetState.self, Away.self, Export.self,
    ]
    static let parts: [any Part.Type] = SettingUp.parts + Reviving.parts + [Waivers.self]
}
