import ProjectModel

/// Discord's timestamps: each reader sees them in their own language and zone (Reference › Timestamp Styles).
package enum Stamp {
    /// "3 weeks ago".
    package static func relative(_ moment: Moment) -> String { "<t:\(moment.secondsSince1970):R>" }

    /// "1 November 2025".
    package static func date(_ moment: Moment) -> String { "<t:\(moment.secondsSince1970):D>" }
}
