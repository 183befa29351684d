/// Sends HTTP requests.
package protocol HTTP: Sendable {
    /// Sends a request and waits for the whole answer, whatever its status is. Redirects are answers too:
    /// following one would take the request's credentials to a place nobody chose. Nothing is ever sent
    /// twice.
    /// - Throws: `HTTPFailure`, or `CancellationError` when the task is cancelled.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse

    /// Ends what is under way (`HTTPFailure.closed`) and returns when every connection is gone.
    func close() async
}
