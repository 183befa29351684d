/// The four words around every gateway frame, found by one pass over the bytes: `d` is skipped, not decoded,
/// so an event nobody listens to costs its length and nothing more (Gateway › Gateway Event Payload
/// Structure).
package struct Envelope: Equatable, Sendable {
    package var op: Int
    /// `s`: rises with every dispatch of a session.
    package var sequence: Int?
    /// `t`: the event's name, on dispatches.
    package var name: String?
    /// Where `d` stands in the frame; empty when there is none.
    package var payload: Range<Int>

    /// Reads a frame's envelope.
    /// - Throws: `EnvelopeFailure` when the bytes are not one JSON object with an `op`.
    package init(scanning frame: [UInt8]) throws(EnvelopeFailure) {
        var op: Int?
        var sequence: Int?
        var name: String?
        var payload = 0..<0
        var scanner = EnvelopeScanner(frame)
        try scanner.expect(UInt8(ascii: "{"))
        var isFirst = true
        while try scanner.hasMember(isFirst: isFirst) {
            isFirst = false
            let key = try scanner.string()
            try scanner.expect(UInt8(ascii: ":"))
            switch frame[key].count {
            case 2 where frame[key].elementsEqual("op".utf8): op = try scanner.integer()
            case 1 where frame[key.lowerBound] == UInt8(ascii: "s"): sequence = try scanner.optionalInteger()
            case 1 where frame[key.lowerBound] == UInt8(ascii: "t"): name = try scanner.optionalText()
            case 1 where frame[key.lowerBound] == UInt8(ascii: "d"): payload = try scanner.skipValue()
            default: _ = try scanner.skipValue()
            }
        }
        try scanner.expectEnd()
        guard let op else { throw EnvelopeFailure(reason: "it has no op", offset: frame.count) }
        self.op = op
        self.sequence = sequence
        self.name = name
        self.payload = payload
    }
}

/// Why a frame has no envelope. It names a place, never the bytes: a frame may hold what members wrote.
package struct EnvelopeFailure: Error, Equatable, CustomStringConvertible {
    package var reason: String
    package var offset: Int

    package var description: String { "the frame is not a gateway payload: \(reason) (byte \(offset))" }
}
