/// An archive of files as they are, uncompressed (PKWARE APPNOTE 6.3.3): what every system opens, in a page of code. Names are
/// UTF-8, and the same files give the same bytes.
package struct ZipArchive: Equatable, Sendable {
    package let bytes: [UInt8]

    /// - Parameter day: the date every file in it bears.
    /// - Precondition: fewer than 65,536 files, and less than 4 GB of them.
    package init(_ files: [(path: String, content: [UInt8])], of day: Day) {
        precondition(files.count < 65_536, "an archive of this form holds 65,535 files")
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let name = Array(file.path.utf8)
            var entry: [UInt8] = []
            // Version 2.0, names in UTF-8, stored, the date, the checksum, both sizes.
            entry.append(little: 20, 2)
            entry.append(little: 0x0800, 2)
            entry.append(little: 0, 2)
            entry.append(little: 0, 2)
            entry.append(little: day.dos, 2)
            entry.append(little: CRC32.of(file.content), 4)
            entry.append(little: UInt32(file.content.count), 4)
            entry.append(little: UInt32(file.content.count), 4)
            entry.append(little: UInt32(name.count), 2)
            entry.append(little: 0, 2)
            directory.append(little: 0x0201_4b50, 4)
            directory.append(little: 20, 2)
            directory += entry
            // No comment, disk 0, no attributes, and where the file begins.
            directory.append(little: 0, 4)
            directory.append(little: 0, 2)
            directory.append(little: 0, 4)
            directory.append(little: UInt32(body.count), 4)
            directory += name
            body.append(little: 0x0403_4b50, 4)
            body += entry + name + file.content
        }
        var end: [UInt8] = []
        end.append(little: 0x0605_4b50, 4)
        end.append(little: 0, 4)
        end.append(little: UInt32(files.count), 2)
        end.append(little: UInt32(files.count), 2)
        end.append(little: UInt32(directory.count), 4)
        end.append(little: UInt32(body.count), 4)
        end.append(little: 0, 2)
        bytes = body + directory + end
    }
}

extension Day {
    /// Years since 1980, months and days in seven, four and five bits; before 1980 there is none.
    fileprivate var dos: UInt32 {
        let parts = description.split(separator: "-").compactMap { UInt32($0) }
        guard parts.count == 3, parts[0] >= 1980 else { return 0x21 }
        return (parts[0] - 1980) << 9 | parts[1] << 5 | parts[2]
    }
}

/// The checksum of ISO 3309, as archives use it.
private enum CRC32 {
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}

extension [UInt8] {
    fileprivate mutating func append(little value: UInt32, _ count: Int) {
        for byte in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))) }
    }
}
