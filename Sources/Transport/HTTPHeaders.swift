/// One line of a request's or answer's head.
package struct HTTPHeader: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// The head of an answer, in the order it came. HTTP/2 sends names in lower case, HTTP/1.1 as the server
/// likes.
package struct HTTPHeaders: Sendable, Equatable {
    package var lines: [HTTPHeader]

    package init(_ lines: [HTTPHeader] = []) {
        self.lines = lines
    }

    /// The first value of that name, however it is capitalised.
    package subscript(name: String) -> String? {
        lines.first { isSameName($0.name, name) }?.value
    }
}

private func isSameName(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowered($0) == lowered($1) }
}

private func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
