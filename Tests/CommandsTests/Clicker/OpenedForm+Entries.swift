import Cards
import DiscordModel
import Interactions
import Machine

extension OpenedForm {
    /// What somebody at random puts into the form: a text that the field takes, an option, a person.
    func entries(from words: [String], _ random: inout SeededRandom) -> [String: Bench.Entry] {
        var entries: [String: Bench.Entry] = [:]
        for case .label(let label) in payload(in: .english).components {
            switch label.component {
            case .textInput(let input):
                let fitting = words.filter {
                    $0.utf16.count >= (input.minLength ?? ($0.isEmpty && !input.isRequired ? 0 : 1))
                        && $0.utf16.count <= (input.maxLength ?? 4_000)
                }
                let text =
                    fitting.randomElement(using: &random)
                    ?? String(repeating: "a", count: input.minLength ?? 1)
                entries[label.label] = .text(text)
            case .radioGroup(let group):
                if let option = group.options.randomElement(using: &random) {
                    entries[label.label] = .text(option.value)
                }
            case .checkboxGroup(let group): entries[label.label] = .several(group.options.map(\.value))
            case .checkbox: entries[label.label] = .tick(Bool.random(using: &random))
            case .entitySelect: entries[label.label] = .text("contributor")
            default: break
            }
        }
        return entries
    }
}
