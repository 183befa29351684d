import ProjectModel

/// Discord's timestamps: each reader sees them in their own language and zone (Reference › Timestamp Styles).
package enum Stamp {
    /// "3 weeks ago".
    package static func relative(_ moment: Moment) -> Inert {
        Inert(verbatim: "<t:\(moment.secondsSince1970):R>")
    }

    /// "Friday, 27 November 2026 17:00".
    package static func time(_ moment: Moment) -> Inert {
        Inert(verbatim: "<t:\(moment.secondsSince1970):F>")
    }

    /// "1 November 2025".
    package static func date(_ moment: Moment) -> Inert {
        Inert(verbatim: "<t:\(moment.secondsSince1970):D>")
    }

    /// "Wednesday, 1 November 2025 18:00": something is due by then.
    package static func day(_ moment: Moment) -> Inert {
        Inert(verbatim: "<t:\(moment.secondsSince1970):F>")
    }
}

extension Phrase.StringInterpolation {
    /// A person, by name to each reader; it pings nobody, for no card is sent with mentions unless its post says so.
    package mutating func appendInterpolation(_ member: MemberID) {
        appendInterpolation(Inert(verbatim: "<@\(member)>"))
    }

    package mutating func appendInterpolation(_ project: Project.ID) {
        appendInterpolation(Inert(verbatim: project.description))
    }
}
