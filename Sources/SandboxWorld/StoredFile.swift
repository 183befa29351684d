/// An uploaded file: what `GET /attachments/{id}/{name}` gives back.
package struct StoredFile: Sendable {
    package let name: String
    package let type: String
    package let content: [UInt8]
}

extension Request.UploadedFile {
    /// The attachment object, without its address (Message › Attachment Object).
    func json(as id: Snowflake) -> JSON {
        var json: JSON = [
            "id": id.json, "filename": .string(filename), "size": .int(Int64(content.count)),
        ]
        json["content_type"] = contentType.map(JSON.string)
        return json
    }
}

extension World {
    /// Discord's limit for a file without boosts (Reference › Uploading Files).
    static let fileLimit = 10 << 20

    mutating func keep(_ file: Request.UploadedFile, as id: Snowflake) {
        files[id] = StoredFile(
            name: file.filename, type: file.contentType ?? "application/octet-stream", content: file.content)
    }

    /// What stands at the address of an attachment.
    package func file(_ id: String) -> StoredFile? {
        Snowflake(id).flatMap { files[$0] }
    }

    /// An attachment with where it can be fetched from.
    func withAddress(_ attachment: JSON) -> JSON {
        var json = attachment
        let place = "/attachments/\(attachment["id"]?.string ?? "")/\(attachment["filename"]?.string ?? "")"
        json["url"] = .string(settings.filesURL + Self.escaped(place))
        json["proxy_url"] = json["url"]
        return json
    }

    /// Percent signs for what may not stand in a path (RFC 3986 §3.3).
    private static func escaped(_ path: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        return path.utf8.reduce(into: "") { text, byte in
            if plain.contains(byte) {
                text.append(Character(UnicodeScalar(byte)))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    /// A file that a person hands over by its name: its text is in the call's `files`. It is resolved as an
    /// attachment, and its id is the answer.
    mutating func handOver(
        _ name: String, _ texts: JSON?, called label: String, _ resolved: inout JSON, at now: ProtocolTime,
    ) throws(ControlError) -> JSON {
        guard let text = texts?[name]?.string else {
            throw ControlError("\(label): the text of \(name) is missing in files")
        }
        guard text.utf8.count <= Self.fileLimit else { throw ControlError("\(label): \(name) is too large") }
        let type = name.hasSuffix(".md") ? "text/markdown; charset=utf-8" : "text/plain; charset=utf-8"
        let file = Request.UploadedFile(
            name: "file", filename: name, contentType: type, content: Array(text.utf8))
        let id = newID(at: now)
        keep(file, as: id)
        let json = withAddress(file.json(as: id)).adding(["ephemeral": true])
        resolved["attachments"] = (resolved["attachments"] ?? [:]).with(id, json)
        return id.json
    }
}
