import Foundation
import ProjectModel
import Synchronization

/// The calendar's time as this process lives it: the wall's, or ahead of it where a sandbox travels in time.
/// One is made at start and handed to everybody who asks what day it is; protocol time (heartbeats, limits,
/// back-off) runs on `MonotonicClock` and is never travelled.
///
/// A class, since everybody must see the same jump.
package final class CalendarClock: Sendable {
    private let ahead = Atomic<Int64>(0)

    package init() {}

    package var now: Moment {
        Moment(millisecondsSince1970: Moment.now.millisecondsSince1970 + ahead.load(ordering: .acquiring))
    }

    /// From now on this far ahead of the wall; what falls due by that is the caller's affair.
    func jump(toAhead milliseconds: Int64) {
        ahead.store(milliseconds, ordering: .releasing)
    }
}
