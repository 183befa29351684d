import ProjectModel

/// What the configuration says about rules; what it does not say stays as it is stored.
struct ConfiguredRules: Equatable, Sendable {
    private var approvals: Int?
    private var minimumDays: Int?
    private var excludedRoles: Set<UInt64>?
    private var tally: Voting.Shown?
    private var showsNames: Bool?

    /// - Throws: everything that is wrong with it, at once.
    init(_ text: (SettingKey) -> String?) throws(SettingsMistakes) {
        var mistakes: [String] = []
        func number(_ key: SettingKey, _ allowed: ClosedRange<Int>) -> Int? {
            guard let text = text(key) else { return nil }
            guard let number = Int(text), allowed.contains(number) else {
                mistakes.append(
                    "\(key.rawValue) is “\(text)”, and should be a number from \(allowed.lowerBound) to \(allowed.upperBound)."
                )
                return nil
            }
            return number
        }
        approvals = number(.approvals, 1...10)
        minimumDays = number(.votingDays, 0...365)
        if let text = text(.votingExcluded) {
            let words = text.split { $0 == "," || $0 == " " }
            let roles = words.compactMap { UInt64($0) }
            if roles.count == words.count {
                excludedRoles = Set(roles)
            } else {
                mistakes.append(
                    "\(SettingKey.votingExcluded.rawValue) is “\(text)”, and should hold ids of roles.")
            }
        }
        if let text = text(.tally) {
            tally = Voting.Shown(rawValue: text)
            if tally == nil {
                mistakes.append(
                    "\(SettingKey.tally.rawValue) is “\(text)”, and should be live, after-vote or at-close.")
            }
        }
        if let text = text(.names) {
            switch text {
            case "hidden": showsNames = false
            case "visible": showsNames = true
            default:
                mistakes.append("\(SettingKey.names.rawValue) is “\(text)”, and should be hidden or visible.")
            }
        }
        guard mistakes.isEmpty else { throw SettingsMistakes(mistakes) }
    }

    func apply(to rules: inout CommunitySettings.Rules) {
        rules.approvals = approvals ?? rules.approvals
        rules.voting.minimumDays = minimumDays ?? rules.voting.minimumDays
        rules.voting.excludedRoles = excludedRoles ?? rules.voting.excludedRoles
        rules.voting.tally = tally ?? rules.voting.tally
        rules.voting.showsNames = showsNames ?? rules.voting.showsNames
    }
}
