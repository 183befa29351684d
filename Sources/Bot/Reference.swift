/// Six characters that a member can quote and the log can be searched for. Letters that look alike are left
/// out.
package struct Reference: Sendable, CustomStringConvertible {
    package let description: String

    private static let alphabet = Array("ACDEFGHJKLMNPQRTUVWXY34679")

    package init(using random: inout some RandomNumberGenerator) {
        description = String((0..<6).map { _ in Self.alphabet.randomElement(using: &random) ?? "A" })
    }

    package init() {
        var random = SystemRandomNumberGenerator()
        self.init(using: &random)
    }
}
