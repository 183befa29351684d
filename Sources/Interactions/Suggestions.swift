/// Where an autocompleted option's suggestions come from. They are answered while a member types, from memory
/// or one fast query; what is picked is read again like anything typed.
package struct Suggestions: Sendable {
    private let answer: @Sendable (Call, String, Others) async throws -> [Suggestion]

    package init(_ answer: @escaping @Sendable (_ call: Call, _ typed: String) async throws -> [Suggestion]) {
        self.answer = { call, typed, _ in try await answer(call, typed) }
    }

    /// Suggestions that depend on what stands in the other options already: the roles of the chosen project.
    package init(
        _ answer:
            @escaping @Sendable (_ call: Call, _ typed: String, _ others: Others) async throws -> [Suggestion]
    ) {
        self.answer = answer
    }

    /// The texts that stand in other options at this moment, by the options' names.
    package struct Others: Sendable {
        let texts: [String: String]

        /// `nil` where nothing was typed yet.
        package subscript(_ option: String) -> String? { texts[option] }
    }

    /// At most 25 of at most 100 characters (Receiving and Responding › Autocomplete); a value that does not
    /// fit would be cut to something that means nothing, so it is left out.
    func suggestions(for typed: String, beside others: Others, in call: Call) async throws -> [Suggestion] {
        let found = try await answer(call, typed, others).filter { (1...100).contains($0.value.utf16.count) }
        return found.prefix(25).map { Suggestion(cut($0.label, toUTF16: 100), value: $0.value) }
    }
}

/// One line under the field a member is typing in.
package struct Suggestion: Equatable, Sendable {
    package var label: String
    package var value: String

    package init(_ label: String, value: String) {
        self.label = label
        self.value = value
    }
}
