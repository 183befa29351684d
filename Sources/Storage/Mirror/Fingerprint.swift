/// A short text that stands for a long one: FNV-1a over 128 bits, of which 120 are shown. It tells texts apart; it
/// proves nothing against somebody who wants two alike.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    private var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    private static let prime: UInt128 = 0x100_0000_0000_0000_0000_013B
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    package init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt128(byte)) &* Self.prime }
    }

    package init(_ text: String) { self.init(text.utf8) }

    /// Twenty characters; a nonce may have twenty-five.
    package var description: String {
        String((0..<20).map { Self.alphabet[Int(truncatingIfNeeded: hash >> (6 * $0)) & 63] })
    }
}
