import CZlib

/// The sending side of `compress=zlib-stream`: one context for the life of a connection, each payload ended
/// by a sync flush, `00 00 FF FF` (Gateway › Transport Compression).
final class Deflater {
    /// zlib remembers the address of its state, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit_(stream, Z_DEFAULT_COMPRESSION, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func deflate(_ message: [UInt8]) -> [UInt8] {
        var message = message
        var output: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 16_384)
        message.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            repeat {
                let written = room.withUnsafeMutableBufferPointer { buffer in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(buffer.count)
                    _ = CZlib.deflate(stream, Z_SYNC_FLUSH)
                    return buffer.count - Int(stream.pointee.avail_out)
                }
                output += room.prefix(written)
            } while stream.pointee.avail_out == 0
        }
        return output
    }
}
