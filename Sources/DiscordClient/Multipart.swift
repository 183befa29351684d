import DiscordModel

/// A body with files in it (Reference › Uploading Files): the JSON as `payload_json`, then each file.
struct Multipart {
    let contentType: String
    let body: [UInt8]

    init(json: [UInt8], files: [MessagePayload.File]) {
        var boundary = "guildhall"
        // The line between the parts may stand in none of them.
        while files.contains(where: { $0.content.contains(Array(boundary.utf8)) })
            || json.contains(Array(boundary.utf8))
        {
            boundary += "-x"
        }
        var body: [UInt8] = []
        func part(_ disposition: String, _ type: String, _ content: [UInt8]) {
            body +=
                "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\nContent-Type: \(type)\r\n\r\n"
                .utf8
            body += content
            body += "\r\n".utf8
        }
        part("name=\"payload_json\"", "application/json", json)
        for (number, file) in files.enumerated() {
            part(
                "name=\"files[\(number)]\"; filename=\"\(Self.quotable(file.name))\"",
                "application/octet-stream",
                file.content)
        }
        body += "--\(boundary)--\r\n".utf8
        contentType = "multipart/form-data; boundary=\(boundary)"
        self.body = body
    }

    /// A name that cannot end its quotes or its line.
    private static func quotable(_ name: String) -> String {
        String(name.map { $0 == "\"" || $0 == "\\" || $0.isNewline ? "_" : $0 })
    }
}
