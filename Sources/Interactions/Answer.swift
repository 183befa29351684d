/// What comes of an errand: what to say and in which languages, and what went wrong, if anything did.
package struct Answer: Equatable, Sendable {
    package let reply: Reply
    package let languages: Languages
    package let fault: Fault?

    init(_ reply: Reply, in languages: Languages, fault: Fault? = nil) {
        self.reply = reply
        self.languages = languages
        self.fault = fault
    }
}

/// Something of ours that broke, for the log. The member sees the same reference.
package struct Fault: Equatable, Sendable {
    package let reference: String
    package let errand: String
    package let cause: String
}
