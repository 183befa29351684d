import Foundation
import ProjectModel

extension Moment {
    /// The calendar's time, from the system's clock. Only the shell asks it; everything else is told.
    package static var now: Moment {
        Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
