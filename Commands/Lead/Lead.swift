import Cards
import Interactions

/// `/lead` — for project leads.
enum Lead: CommandGroup {
    static let summary: Phrase = "For project leads"
    static let commands: [any AnyCommand.Type] = [
        Board.self, Applications.self, Seats.self, Team.self, Milestone.self, Twist.self, Announce.self,
        Advance.self, Checkin.self, Log.self, Credit.self, Edit.self, Handover.self,
    ]
    static let parts: [any Part.Type] = [Which.self, WhichForm.self] + Home.parts
}
