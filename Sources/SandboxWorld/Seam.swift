/// What passes between the world and its server: bytes' meaning on one side, sockets on the other.

/// One gateway connection, numbered by the server.
package struct ConnectionID: Sendable, Hashable {
    package let number: UInt64

    package init(_ number: UInt64) {
        self.number = number
    }
}

/// A REST request. Header names are in lower case; `path` is as sent, without its query (`/api/v10/…`).
package struct Request: Sendable {
    package enum Body: Sendable, Equatable {
        case none
        case json(JSON)
        /// `payload_json` and the uploaded files, in order.
        case multipart(JSON, files: [UploadedFile])
        /// A body that could not be read: 50109.
        case unreadable
    }

    package struct UploadedFile: Sendable, Equatable {
        /// The part's own name: `files[0]`.
        package var name: String
        package var filename: String
        package var contentType: String?
        package var content: [UInt8]

        package init(name: String, filename: String, contentType: String?, content: [UInt8]) {
            self.name = name
            self.filename = filename
            self.contentType = contentType
            self.content = content
        }
    }

    package var method: String
    package var path: String
    package var query: [String: String]
    package var headers: [String: String]
    package var body: Body

    package init(
        method: String, path: String, query: [String: String] = [:], headers: [String: String] = [:],
        body: Body = .none,
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// The answer to a request. `isLost`: what was asked is done, but the answer must never arrive.
package struct Response: Sendable, Equatable {
    package struct Header: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    package var status: Int
    package var headers: [Header] = []
    package var body: JSON?
    /// Set instead of `body` where not Discord's API answers but what stands before it: `text/html`.
    package var html: String?
    package var isLost = false

    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// What the world wants done to a gateway connection, in order.
package enum Outgoing: Sendable, Equatable {
    case frame(ConnectionID, JSON)
    case close(ConnectionID, code: UInt16, reason: String)
    /// The TCP connection is reset; nothing is said.
    case drop(ConnectionID)
}

/// A call of the control API that cannot be done: the status to answer and a sentence that says why.
package struct ControlError: Error, Sendable, Equatable {
    package let status: Int
    package let message: String

    package init(status: Int = 400, _ message: String) {
        self.status = status
        self.message = message
    }
}

/// A seed that cannot be a world, and why.
package struct SeedError: Error, Sendable, Equatable {
    package let message: String

    package init(_ message: String) {
        self.message = message
    }
}

package struct InteractionID: Sendable, Hashable {
    let id: Snowflake
}

/// What a person's act led to: an answer at once, or an interaction the bot must answer.
package enum Started: Sendable, Equatable {
    case answered(JSON)
    /// Ask `outcome(of:at:)` after each change until it is not nil.
    case waiting(InteractionID)
}

/// What a fault asks of the server itself; the world has done its own part already.
package enum FaultAction: Sendable, Equatable {
    case none
    /// Every later answer and frame is held back for so long; 0 ends it.
    case slow(milliseconds: Int)
    case killBot
    case restartBot
    case secondBot
}
