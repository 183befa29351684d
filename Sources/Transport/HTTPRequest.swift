/// One request, with how long it may take and how much may come back.
package struct HTTPRequest: Sendable, Equatable {
    package var method: String
    package var url: String
    package var headers: [HTTPHeader]
    package var body: [UInt8]?
    /// For name, TCP and TLS together.
    package var connectTimeout: Duration
    /// For everything, waiting for a connection included.
    package var timeout: Duration
    /// The most bytes the answer may have, its headers included.
    package var responseLimit: Int

    package init(
        method: String = "GET", url: String, headers: [HTTPHeader] = [], body: [UInt8]? = nil,
        connectTimeout: Duration = .seconds(10), timeout: Duration = .seconds(30),
        responseLimit: Int = 16 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.responseLimit = responseLimit
    }

    /// Host and port, for sentences: paths may carry secrets, hosts do not.
    var place: String {
        guard let scheme = url.firstRange(of: "://") else { return "an unnamed host" }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return String(authority.split(separator: "@").last ?? "an unnamed host")
    }

    /// What cannot be written as HTTP, if anything. A line break in a header would be a header of its own.
    var flaw: String? {
        guard method.utf8.allSatisfy(isTokenByte), !method.isEmpty else { return "its method is not a word" }
        for header in headers {
            guard header.name.utf8.allSatisfy(isTokenByte), !header.name.isEmpty else {
                return "a header's name is not a word"
            }
            guard header.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                return "the header “\(header.name)” has a line break or a control character in it"
            }
        }
        return url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            ? nil : "its URL has a blank or a letter that is not ASCII in it"
    }
}

/// RFC 9110 §5.6.2.
private func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
}
