/// Where a session can be taken up again, by this process or the next (Gateway › Preparing to Resume).
package struct ResumePoint: Equatable, Sendable {
    package var session: String
    /// Everything up to this number has been dealt with.
    package var sequence: Int
    package var url: String

    package init(session: String, sequence: Int, url: String) {
        self.session = session
        self.sequence = sequence
        self.url = url
    }
}
