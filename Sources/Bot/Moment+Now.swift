import Foundation
import ProjectModel

extension Moment {
    /// The wall's time, which nobody travels: for one-shot commands, and for what Discord itself counts across
    /// processes (token lives, identifies). What the community lives by comes from a `CalendarClock`.
    package static var now: Moment {
        Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
