import Foundation
import ProjectModel
import Synchronization

/// The system's time zones by what people call them. Reading one takes a while, so those in use are kept.
final class Zones: Sendable {
    private let known = Mutex<[String: ZoneRules]>([:])

    /// - Parameter name: an identifier, `Africa/Nairobi`, or the city in one, `nairobi`.
    func zone(_ name: String) -> ZoneRules? {
        let name = name.folded.replacing(" ", with: "_")
        if let rules = known.withLock({ $0[name] }) { return rules }
        guard let zone = Self.identifier(name).flatMap(TimeZone.init(identifier:)) else { return nil }
        let rules = ZoneRules(zone)
        known.withLock { $0[name] = rules }
        return rules
    }

    private static func identifier(_ name: String) -> String? {
        if name == "utc" || name == "gmt" { return "UTC" }
        let all = TimeZone.knownTimeZoneIdentifiers
        if let exact = all.first(where: { $0.folded == name }) { return exact }
        let cities = all.filter { $0.split(separator: "/").last.map { String($0).folded == name } ?? false }
        return cities.count == 1 ? cities[0] : nil
    }
}
