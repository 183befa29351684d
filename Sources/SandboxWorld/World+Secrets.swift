/// Tokens and session ids. They are worth nothing outside this world, so a plain mixing of the secret serves.
extension World {
    /// A bot token in Discord's shape: three parts, the first naming the application.
    mutating func newToken(for application: Snowflake) -> String {
        let first = Self.base64(Array(application.description.utf8))
        let last = newSecret("token", application.number)
        return "\(first).\(last.prefix(6)).\(last.suffix(38))"
    }

    /// 48 characters nobody can guess without the secret, another for every call.
    mutating func newSecret(_ purpose: String, _ salt: UInt64) -> String {
        secrets += 1
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(secret)/\(purpose)/\(salt)/\(secrets)".utf8 {
            state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let bytes = (0..<36).map { _ in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return UInt8(truncatingIfNeeded: mixed ^ mixed >> 31)
        }
        return Self.base64(bytes)
    }

    /// Base64 for URLs, without padding.
    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...group.count {
                text.append(letters[bits >> (18 - 6 * place) & 63])
            }
        }
        return text
    }
}
