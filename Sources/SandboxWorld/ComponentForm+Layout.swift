/// Text, sections, containers and media.
extension ComponentForm {
    mutating func textDisplay(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        let content = text(raw, "content", 1...4000, at: place, required: true) ?? ""
        textLength += content.unicodeScalars.count
        json["content"] = .string(content)
        return json
    }

    /// One to three text displays beside a button or a thumbnail.
    mutating func section(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["components"] = .array(children(raw, 1...3, within: .section, at: place))
        let accessory = raw["accessory"] ?? .null
        let inner = place + ["accessory"]
        let kind = accessory["type"]?.int.flatMap(ComponentKind.init(rawValue:))
        if kind == .button {
            json["accessory"] = button(accessory, self.frame(accessory, .button), at: inner)
        } else if kind == .thumbnail {
            json["accessory"] = thumbnail(accessory, self.frame(accessory, .thumbnail), at: inner)
        } else if kind == nil {
            errors.required(inner)
        } else {
            errors.choices(inner + ["type"], "2, 11")
        }
        return json
    }

    mutating func container(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["accent_color"] = number(raw, "accent_color", 0...0xFF_FFFF, at: place).map(JSON.int) ?? .null
        json["spoiler"] = .bool(flag(raw, "spoiler", at: place) ?? false)
        json["components"] = .array(children(raw, 1...Self.totalLimit, within: .container, at: place))
        return json
    }

    private mutating func children(
        _ raw: JSON, _ range: ClosedRange<Int>, within parent: ComponentKind, at place: [String],
    ) -> [JSON] {
        let inner = place + ["components"]
        let list = raw["components"]?.array ?? []
        if !range.contains(list.count) { errors.length(inner, range) }
        return list.enumerated().compactMap { component($1, within: parent, at: inner + ["\($0)"]) }
    }

    mutating func separator(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        json["divider"] = .bool(flag(raw, "divider", at: place) ?? true)
        json["spacing"] = .int(number(raw, "spacing", 1...2, at: place) ?? 1)
        return json
    }

    mutating func thumbnail(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        frame.adding(described(raw, "media", at: place))
    }

    mutating func gallery(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        let inner = place + ["items"]
        let list = raw["items"]?.array ?? []
        if !(1...10).contains(list.count) { errors.length(inner, 1...10) }
        json["items"] = .array(
            list.enumerated().map { described($1, "media", at: inner + ["\($0)"]) })
        return json
    }

    mutating func file(_ raw: JSON, _ frame: JSON, at place: [String]) -> JSON {
        var json = frame
        let url = raw["file"]?["url"]?.string ?? ""
        if !url.hasPrefix("attachment://") {
            errors.add(
                place + ["file", "url"], "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('attachment').")
        }
        json["file"] = media(raw["file"] ?? .null, at: place + ["file"])
        json["name"] = .string(String(url.dropFirst("attachment://".count)))
        json["size"] = .some(.null)
        json["spoiler"] = .bool(flag(raw, "spoiler", at: place) ?? false)
        return json
    }

    private mutating func described(_ raw: JSON, _ key: String, at place: [String]) -> JSON {
        var json: JSON = [:]
        json[key] = media(raw[key] ?? .null, at: place + [key])
        json["description"] = text(raw, "description", 1...1024, at: place).map(JSON.string) ?? .null
        json["spoiler"] = .bool(flag(raw, "spoiler", at: place) ?? false)
        return json
    }

    private mutating func media(_ raw: JSON, at place: [String]) -> JSON {
        let url = text(raw, "url", 1...2048, at: place, required: true) ?? ""
        if !url.isEmpty, !["http://", "https://", "attachment://"].contains(where: url.hasPrefix) {
            errors.add(
                place + ["url"], "URL_TYPE_INVALID_SCHEME",
                "Scheme must be one of ('http', 'https', 'attachment').")
        }
        return [
            "id": mediaID.json, "url": .string(url), "proxy_url": .string(url), "width": nil, "height": nil,
            "content_type": nil,
        ]
    }
}

extension JSON {
    /// This object with the other's keys after its own, or in their place.
    func adding(_ other: JSON) -> JSON {
        .object((object ?? JSONObject()).merging(other.object ?? JSONObject()))
    }
}
