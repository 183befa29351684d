import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The page's files, read once. Only what is listed is served, so no path can lead out of the folder.
struct WebPage: Sendable {
    private struct File: Sendable {
        let type: String
        let bytes: [UInt8]
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]

    private let files: [String: File]

    init() throws {
        guard let folder = Bundle.module.resourceURL?.appending(path: "Web") else {
            throw SandboxFailure(
                "The page's files are missing from the build: build again, or start with --headless.")
        }
        var files: [String: File] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let type = Self.types[file.pathExtension] else { continue }
            files["/" + file.lastPathComponent] = File(type: type, bytes: Array(try Data(contentsOf: file)))
        }
        files["/"] = files["/index.html"]
        self.files = files
    }

    func response(to path: String) -> Response? {
        guard let file = files[path] else { return nil }
        var headers: HTTPFields = [.contentType: file.type, .cacheControl: "no-cache"]
        headers[.contentSecurityPolicy] = "default-src 'self'; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}
