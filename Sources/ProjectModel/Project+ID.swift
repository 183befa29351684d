extension Project {
    /// A project's number in its community, for life: `P-014` (D13).
    package struct ID: Hashable, Comparable, Sendable {
        package let number: Int

        package init(_ number: Int) {
            self.number = number
        }

        package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
    }
}

extension Project.ID: CustomStringConvertible {
    package var description: String {
        let digits = String(number)
        return "P-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}

extension Project.ID {
    /// Reads `P-014`, `p14` and `P 14`; a bare number is a name's business.
    package init?(_ text: some StringProtocol) {
        var rest = text.drop { $0 == " " }
        guard rest.first == "P" || rest.first == "p" else { return nil }
        rest = rest.dropFirst().drop { $0 == "-" || $0 == " " }
        guard (1...9).contains(rest.count), rest.allSatisfy({ $0.isASCII && $0.isNumber }),
            let number = Int(rest),
            number > 0
        else { return nil }
        self.number = number
    }
}

/// How a project is called when there is room for a line only.
package struct ProjectName: Hashable, Sendable {
    package let id: Project.ID
    package let name: String

    package init(id: Project.ID, name: String) {
        self.id = id
        self.name = name
    }
}
