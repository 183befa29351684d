import HTTPTypes
import Hummingbird
import NIOCore
import SandboxWorld

/// From HTTP to the world's requests and back. Nothing is decided here.
enum RESTBridge {
    static func request(_ head: HTTPRequest, _ target: Target, _ body: [UInt8]) -> SandboxWorld.Request {
        var headers: [String: String] = [:]
        for field in head.headerFields {
            headers[field.name.canonicalName] = field.value
        }
        return SandboxWorld.Request(
            method: head.method.rawValue, path: target.path, query: target.query, headers: headers,
            body: Self.body(body, contentType: headers["content-type"]))
    }

    private static func body(_ bytes: [UInt8], contentType: String?) -> SandboxWorld.Request.Body {
        guard !bytes.isEmpty else { return .none }
        let kind = contentType?.lowercased() ?? ""
        if kind.hasPrefix("multipart/form-data") { return multipart(bytes, contentType ?? "") }
        guard kind.hasPrefix("application/json"), let json = try? JSON(parsing: bytes) else {
            return .unreadable
        }
        return .json(json)
    }

    /// Uploads travel as `files[n]` beside a `payload_json` (Reference › Uploading Files).
    private static func multipart(_ bytes: [UInt8], _ contentType: String) -> SandboxWorld.Request.Body {
        guard let parts = Multipart(bytes, contentType: contentType)?.parts else { return .unreadable }
        var payload: JSON = [:]
        var files: [SandboxWorld.Request.UploadedFile] = []
        for part in parts {
            if part.name == "payload_json" {
                guard let json = try? JSON(parsing: Array(part.body)) else { return .unreadable }
                payload = json
            } else if let filename = part.filename {
                files.append(
                    SandboxWorld.Request.UploadedFile(
                        name: part.name, filename: filename, contentType: part.contentType,
                        content: Array(part.body)))
            }
        }
        return .multipart(payload, files: files)
    }

    static func response(_ answer: SandboxWorld.Response) -> Hummingbird.Response {
        var headers = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            headers[name] = header.value
        }
        if let html = answer.html {
            headers[.contentType] = "text/html"
            return Hummingbird.Response(
                status: .init(code: answer.status), headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
        }
        guard let body = answer.body else {
            return Hummingbird.Response(status: .init(code: answer.status), headers: headers)
        }
        if headers[.contentType] == nil { headers[.contentType] = "application/json" }
        return Hummingbird.Response(
            status: .init(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.bytes)))
    }
}
