import Cards
import Interactions
import ProjectModel

// A member's own data: seen, taken along, forgotten (OPERATOR §11, F138).
extension Me {
    static func data(_ sections: Card.Select, _ call: Call) -> Card {
        MeCard.data(
            call.settings.rules.voting,
            actions: [Download().face("Download", .primary), Forget().face("Forget me", .danger)],
            sections: sections)
    }

    /// Everything that names the member, as a file only they get.
    struct Download: Button {
        func press(_ call: Call) async throws -> Reply {
            let tables = try await call.documents().sorted { $0.key < $1.key }.map { table, rows in
                "  \"\(table)\": [\n    \(rows.joined(separator: ",\n    "))\n  ]"
            }
            let file = HandedFile(name: "my-data.json", text: "{\n\(tables.joined(separator: ",\n"))\n}\n")
            return .hand(MeCard.download(tables: tables.count), files: [file])
        }
    }

    /// What goes and what stays is said before anything is done.
    struct Forget: Button {
        func press(_ call: Call) async throws -> Reply {
            .update(
                MeCard.deleting(
                    leading: try await call.projectsLed(),
                    confirm: [
                        Confirm { $0.keepsCredit = true }.face("Keep my credit", .danger),
                        Confirm { $0.keepsCredit = false }.face("Remove all of it", .danger),
                        GoTo { $0.section = .data }.face("Not now"),
                    ]))
        }
    }

    struct Confirm: Button {
        static let opensForm = true

        @Carried var keepsCredit: Bool

        func press(_ call: Call) async throws -> Reply { .open(Forgetting { $0.keepsCredit = keepsCredit }) }
    }

    /// Typed, because it cannot be undone.
    struct Forgetting: Modal {
        static let title: Phrase = "Forget me here"

        @Carried var keepsCredit: Bool
        @Field("Type “forget me”", hint: "It cannot be undone", length: 1...20, placeholder: "forget me")
        var words: String

        func submit(_ call: Call) async throws -> Reply {
            let typed = words.folded
            guard typed == "forget me" || typed == "oubliez moi" else {
                return .update(try await Me.page(.data, call))
            }
            let leading = try await call.projectsLed()
            guard leading.isEmpty else { return .update(MeCard.deleting(leading: leading, confirm: [])) }
            try await call.forgetMember(keepingCredit: keepsCredit)
            // The end of the interaction’s id: it stands in the log too, and names nobody.
            return .update(MeCard.forgotten(receipt: Int(call.cause % 100_000_000), keptCredit: keepsCredit))
        }
    }
}
