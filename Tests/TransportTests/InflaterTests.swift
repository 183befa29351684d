import CZlib
import Testing
import Transport

@Suite struct InflaterTests {
    @Test("Messages of one stream are read one by one, each building on those before")
    func stream() throws {
        let deflater = Deflater()
        let inflater = Inflater()
        var sizes: [Int] = []
        for _ in 0..<1000 {
            let words = Array("{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"d\":{\"content\":\"hello\"}}".utf8)
            let packed = deflater.deflate(words)
            sizes.append(packed.count)
            #expect(try inflater.inflate(packed) == words)
        }
        #expect(sizes[1] < sizes[0], "the context is shared")
    }

    @Test("Each connection has a context of its own")
    func contexts() throws {
        let deflater = Deflater()
        let first = deflater.deflate(Array("one".utf8))
        let second = deflater.deflate(Array("two".utf8))
        let inflater = Inflater()
        #expect(try inflater.inflate(first) == Array("one".utf8))
        #expect(throws: InflateFailure.self) { try Inflater().inflate(second) }
        #expect(try inflater.inflate(second) == Array("two".utf8))
    }

    @Test("A message in pieces is held back until its end, wherever it is cut")
    func pieces() throws {
        let words = Array("a message that comes in two pieces".utf8)
        let count = Deflater().deflate(words).count
        for cut in 0...count {
            let deflater = Deflater()
            let packed = deflater.deflate(words)
            let inflater = Inflater()
            if cut < count { #expect(try inflater.inflate(Array(packed[..<cut])) == nil, "cut at \(cut)") }
            if cut == count { #expect(try inflater.inflate(packed) == words) }
            if cut < count { #expect(try inflater.inflate(Array(packed[cut...])) == words, "cut at \(cut)") }
            #expect(try inflater.inflate(deflater.deflate(words)) == words)
        }
    }

    @Test("A large message comes whole", arguments: [65_535, 65_536, 65_537, 5_000_000])
    func large(count: Int) throws {
        var seed: UInt32 = 1
        let bytes = (0..<count).map { _ -> UInt8 in
            seed = seed &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: seed >> 24) & 0x3F
        }
        #expect(try Inflater().inflate(Deflater().deflate(bytes)) == bytes)
    }

    @Test("A message that expands beyond the limit is given up, and the stream with it")
    func bomb() throws {
        let deflater = Deflater()
        let inflater = Inflater(limit: 1_000_000)
        let packed = deflater.deflate([UInt8](repeating: 0, count: 50_000_000))
        #expect(packed.count < 100_000)
        #expect(throws: InflateFailure.tooLarge(limit: 1_000_000)) { try inflater.inflate(packed) }
        #expect(throws: InflateFailure.tooLarge(limit: 1_000_000)) {
            try inflater.inflate(deflater.deflate([1]))
        }
    }

    @Test("Damage is told, and nothing is read after it")
    func damage() throws {
        let inflater = Inflater()
        let failure = #expect(throws: InflateFailure.self) { try inflater.inflate(Array("{\"op\":10}".utf8)) }
        guard case .corrupt? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(throws: InflateFailure.self) { try inflater.inflate(Deflater().deflate([1])) }
    }

    @Test("A stream that the peer ends cannot go on")
    func ending() throws {
        let inflater = Inflater()
        let deflater = Deflater()
        #expect(throws: InflateFailure.ended) { try inflater.inflate(deflater.deflate([1], flush: Z_FINISH)) }
    }
}

/// zlib's own other half.
private final class Deflater {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

    init() {
        stream.initialize(to: z_stream())
        deflateInit_(stream, Z_DEFAULT_COMPRESSION, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func deflate(_ bytes: [UInt8], flush: Int32 = Z_SYNC_FLUSH) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: bytes.count + 1000)
        var input = bytes
        let count = output.withUnsafeMutableBufferPointer { output in
            input.withUnsafeMutableBufferPointer { input in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                _ = CZlib.deflate(stream, flush)
                return output.count - Int(stream.pointee.avail_out)
            }
        }
        return Array(output[..<count])
    }
}
