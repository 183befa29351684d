/// A `multipart/form-data` body taken apart (RFC 7578), as far as uploads to Discord use it.
struct Multipart {
    struct Part {
        var name: String
        var filename: String?
        var contentType: String?
        var body: ArraySlice<UInt8>
    }

    let parts: [Part]

    /// Nil when it is not one.
    init?(_ bytes: [UInt8], contentType: String) {
        guard let boundary = Self.parameter("boundary", of: contentType) else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        guard let first = Self.find(delimiter, in: bytes[...]) else { return nil }
        var parts: [Part] = []
        var place = first + delimiter.count
        while !bytes[place...].starts(with: "--".utf8) {
            let end = Array("\r\n".utf8) + delimiter
            guard bytes[place...].starts(with: "\r\n".utf8),
                let next = Self.find(end, in: bytes[(place + 2)...])
            else { return nil }
            guard let part = Self.part(bytes[(place + 2)..<next]) else { return nil }
            parts.append(part)
            place = next + end.count
        }
        self.parts = parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let blank = find(Array("\r\n\r\n".utf8), in: bytes) else { return nil }
        var part = Part(name: "", body: bytes[(blank + 4)...])
        for line in String(decoding: bytes[..<blank], as: UTF8.self).split(separator: "\r\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            let value = String(sides[1].drop { $0 == " " })
            switch sides[0].lowercased() {
            case "content-disposition":
                guard let name = parameter("name", of: value) else { return nil }
                part.name = name
                part.filename = parameter("filename", of: value)
            case "content-type": part.contentType = value
            default: continue
            }
        }
        return part.name.isEmpty ? nil : part
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].drop(while: { $0 == " " }).lowercased() == name else { continue }
            let value = sides[1]
            return value.hasPrefix("\"") && value.hasSuffix("\"") && value.count > 1
                ? String(value.dropFirst().dropLast()) : String(value)
        }
        return nil
    }

    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let head = pattern.first, bytes.count >= pattern.count else { return nil }
        var place = bytes.startIndex
        while place <= bytes.endIndex - pattern.count {
            guard let found = bytes[place...].firstIndex(of: head) else { return nil }
            if bytes[found...].starts(with: pattern) { return found }
            place = found + 1
        }
        return nil
    }
}
