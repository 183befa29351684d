/// Embeds and their limits (Message › Embed Limits).
enum Embed {
    static let totalLimit = 6000

    static func normalised(_ raw: JSON, at place: [String], _ errors: inout FormErrors) -> JSON {
        var json = raw
        json["type"] = "rich"
        check(raw["title"], 256, at: place + ["title"], &errors)
        check(raw["description"], 4096, at: place + ["description"], &errors)
        check(raw["footer"]?["text"], 2048, at: place + ["footer", "text"], &errors)
        check(raw["author"]?["name"], 256, at: place + ["author", "name"], &errors)
        let fields = raw["fields"]?.array ?? []
        if fields.count > 25 { errors.tooLong(place + ["fields"], 25) }
        for (index, field) in fields.enumerated() {
            let here = place + ["fields", "\(index)"]
            for key in ["name", "value"] where field[key]?.string?.isEmpty ?? true {
                errors.required(here + [key])
            }
            check(field["name"], 256, at: here + ["name"], &errors)
            check(field["value"], 1024, at: here + ["value"], &errors)
        }
        if !fields.isEmpty {
            let defaults: JSON = ["inline": false]
            json["fields"] = .array(fields.map(defaults.adding))
        }
        for pair in json.object?.pairs ?? [] where pair.value.isNull {
            json[pair.key] = nil
        }
        return json
    }

    private static func check(
        _ value: JSON?, _ limit: Int, at place: [String], _ errors: inout FormErrors,
    ) {
        if length(value) > limit { errors.tooLong(place, limit) }
    }

    private static func length(_ value: JSON?) -> Int {
        value?.string?.unicodeScalars.count ?? 0
    }

    /// What counts towards the 6000 characters of all embeds of a message.
    static func length(of embed: JSON) -> Int {
        let parts = [
            embed["title"], embed["description"], embed["footer"]?["text"], embed["author"]?["name"],
        ]
        let fields = (embed["fields"]?.array ?? []).reduce(0) {
            $0 + length($1["name"]) + length($1["value"])
        }
        return parts.reduce(fields) { $0 + length($1) }
    }
}
