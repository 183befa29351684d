import CZlib

/// One zlib stream that arrives in messages, decompressed as it comes. The context lives as long as the
/// connection: every message builds on those before it, and after a failure nothing that follows can be read.
package final class Inflater {
    /// zlib checks that its state stays at one address, so it may not live inside a value.
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer: UnsafeMutableRawBufferPointer
    private let limit: Int
    private var output: [UInt8] = []
    /// The last four bytes that came in.
    private var tail: UInt32 = .max
    private var failure: InflateFailure?

    /// - Parameter limit: the most bytes one decompressed message may have.
    package init(limit: Int = 64 << 20) {
        self.limit = limit
        buffer = .allocate(byteCount: 64 << 10, alignment: 16)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let outcome = inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(
            outcome == Z_OK,
            "zlib cannot begin (\(outcome)): out of memory, or another version than built for")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        buffer.deallocate()
    }

    /// Takes a message in.
    /// - Returns: what it and those before it say, once one ends in 00 00 FF FF; `nil` until then.
    package func inflate(_ message: [UInt8]) throws(InflateFailure) -> [UInt8]? {
        if let failure { throw failure }
        do {
            try expand(message)
        } catch {
            failure = error
            output = []
            throw error
        }
        for byte in message.suffix(4) { tail = tail << 8 | UInt32(byte) }
        guard tail == 0x0000_FFFF else { return nil }
        tail = .max
        defer { output = [] }
        return output
    }

    private func expand(_ message: [UInt8]) throws(InflateFailure) {
        var failure: InflateFailure?
        message.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            // A full buffer means that there may be more.
            repeat { failure = step() } while failure == nil && stream.pointee.avail_out == 0
            stream.pointee.next_in = nil
        }
        if let failure { throw failure }
    }

    private func step() -> InflateFailure? {
        stream.pointee.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let outcome = CZlib.inflate(stream, Z_SYNC_FLUSH)
        // Z_BUF_ERROR: nothing left to do, which is no error.
        guard outcome == Z_OK || outcome == Z_BUF_ERROR else {
            guard outcome != Z_STREAM_END else { return .ended }
            return .corrupt(reason: stream.pointee.msg.map { String(cString: $0) } ?? "zlib says \(outcome)")
        }
        let count = buffer.count - Int(stream.pointee.avail_out)
        guard output.count + count <= limit else { return .tooLarge(limit: limit) }
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return nil
    }
}

/// Why a compressed stream cannot be read any further.
package enum InflateFailure: Error, Equatable, CustomStringConvertible {
    case corrupt(reason: String)
    case tooLarge(limit: Int)
    /// The peer ended the stream, though the connection lives.
    case ended

    package var description: String {
        switch self {
        case .corrupt(let reason):
            "The compressed stream is damaged (\(reason)). It cannot be picked up in the middle: connect anew."
        case .tooLarge(let limit):
            "A message expands to more than \(limit) bytes and was not read. Connect anew, or raise the limit."
        case .ended:
            "The peer ended its compressed stream while the connection was open. Connect anew."
        }
    }
}
