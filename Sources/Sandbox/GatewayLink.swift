/// The writing end of one gateway connection, as the server sees it.
struct GatewayLink: Sendable {
    enum Item: Sendable {
        case frame([UInt8])
        case close(code: UInt16, reason: String)
        /// The TCP connection is reset; nothing is said.
        case drop
    }

    private let continuation: AsyncStream<Item>.Continuation
    /// Whether this side has said the last word.
    var isOver = false

    init(_ continuation: AsyncStream<Item>.Continuation) {
        self.continuation = continuation
    }

    func send(_ item: Item) {
        continuation.yield(item)
    }

    func finish() {
        continuation.finish()
    }
}
