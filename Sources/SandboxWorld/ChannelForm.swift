/// The body of a request that makes or changes a channel or thread, checked as Discord checks it (Channel ›
/// Modify Channel, Guild › Create Guild Channel). A field that is nil was not in the body.
struct ChannelForm: Sendable {
    static let nameRange = 1...100
    static let slowmodeRange: ClosedRange<Int64> = 0...21_600

    private let body: JSON
    private(set) var errors = FormErrors()

    init(_ body: JSON) {
        self.body = body
    }

    func check() throws(APIError) {
        try errors.check()
    }

    private func given(_ key: String) -> JSON? {
        guard let value = body[key], !value.isNull else { return Optional<JSON>.none }
        return value
    }

    func has(_ key: String) -> Bool { body[key] != nil }

    /// A text channel's name has no capitals and no blanks; Discord writes it so by itself.
    mutating func name(for kind: Channel.Kind, required: Bool = false) -> String? {
        guard let value = given("name") else {
            if required { errors.required(["name"]) }
            return nil
        }
        guard let text = value.string?.trimmed else {
            errors.wrongType(["name"], "string")
            return nil
        }
        if !Self.nameRange.contains(text.unicodeScalars.count) { errors.length(["name"], Self.nameRange) }
        switch kind {
        case .text, .announcement:
            return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
        case .direct, .category, .forum, .publicThread, .privateThread, .announcementThread: return text
        }
    }

    mutating func topic(for kind: Channel.Kind) -> String? {
        guard let text = given("topic")?.string else { return nil }
        let limit = kind == .forum ? 4096 : 1024
        if text.unicodeScalars.count > limit { errors.length(["topic"], 0...limit) }
        return text
    }

    mutating func slowmode() -> Int64? {
        number("rate_limit_per_user", within: Self.slowmodeRange)
    }

    mutating func number(_ key: String, within range: ClosedRange<Int64>) -> Int64? {
        guard let value = given(key) else { return nil }
        guard let number = value.int else {
            errors.wrongType([key], "integer")
            return nil
        }
        if !range.contains(number) { errors.range([key], range) }
        return number
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let value = given(key) else { return nil }
        if value.bool == nil { errors.wrongType([key], "boolean") }
        return value.bool
    }

    mutating func autoArchive() -> Int64? {
        guard let value = given("auto_archive_duration") else { return nil }
        guard let minutes = value.int, ThreadState.durations.contains(minutes) else {
            errors.choices(["auto_archive_duration"], "60, 1440, 4320, 10080")
            return nil
        }
        return minutes
    }

    /// Nil in an overwrite's `allow` and `deny` means none.
    mutating func overwrites() -> [Overwrite]? {
        guard let list = given("permission_overwrites")?.array else { return nil }
        var overwrites: [Overwrite] = []
        for (index, entry) in list.enumerated() {
            guard let overwrite = Overwrite(entry, id: entry["id"]?.snowflake) else {
                errors.required(["permission_overwrites", "\(index)", "id"])
                continue
            }
            overwrites.append(overwrite)
        }
        return overwrites
    }

    /// Tags keep the ids they come with; new ones are numbered by `newID`.
    mutating func tags(newID: () -> Snowflake) -> [ForumTag]? {
        guard let list = given("available_tags")?.array else { return nil }
        if list.count > ForumTag.limit { errors.tooLong(["available_tags"], ForumTag.limit) }
        var tags: [ForumTag] = []
        for (index, entry) in list.enumerated() {
            let name = entry["name"]?.string ?? ""
            if !(1...20).contains(name.unicodeScalars.count) {
                errors.length(["available_tags", "\(index)", "name"], 1...20)
            }
            tags.append(
                ForumTag(
                    id: entry["id"]?.snowflake ?? newID(), name: name,
                    isModerated: entry["moderated"]?.bool ?? false, emojiName: entry["emoji_name"]?.string))
        }
        return tags
    }

    mutating func appliedTags(of forum: Channel?) -> [Snowflake]? {
        guard let list = given("applied_tags")?.array?.compactMap(\.snowflake) else { return nil }
        if list.count > ForumTag.appliedLimit { errors.tooLong(["applied_tags"], ForumTag.appliedLimit) }
        let known = Set(forum?.tags.map(\.id) ?? [])
        for (index, tag) in list.enumerated() where !known.contains(tag) {
            errors.add(["applied_tags", "\(index)"], "BASE_TYPE_CHOICES", "Unknown tag")
        }
        return list.uniqued
    }

    func snowflake(_ key: String) -> Snowflake? { given(key)?.snowflake }
    func int(_ key: String) -> Int64? { given(key)?.int }

    mutating func refuse(_ place: String, _ code: String, _ message: String) {
        errors.add([place], code, message)
    }
}

extension Overwrite {
    init?(_ json: JSON, id: Snowflake?) {
        guard let id, let kind = json["type"]?.int.flatMap(Kind.init(rawValue:)) else { return nil }
        self.init(
            target: id, kind: kind, allow: Permissions(json: json["allow"]),
            deny: Permissions(json: json["deny"]))
    }
}

extension Permissions {
    /// Written as decimal digits in a string; nothing there is no permission.
    init(json: JSON?) {
        self.init(rawValue: json?.string.flatMap { UInt64($0) } ?? UInt64(max(0, json?.int ?? 0)))
    }
}
