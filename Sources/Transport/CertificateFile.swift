import Glibc

/// The file of root certificates given instead of the system's. Both libraries accept a wrong one in silence
/// and then trust nobody, so it is looked at here, once, before anything is opened.
enum CertificateFile {
    /// Far more than the whole web's roots (about 220 KB).
    private static let limit = 4 << 20

    static func check(_ path: String) throws(TransportFailure) {
        guard let file = fopen(path, "r") else {
            throw .unreadableCAFile(path: path, reason: String(cString: strerror(errno)))
        }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = fread(&bytes, 1, limit, file)
        guard ferror(file) == 0 else {
            throw .unreadableCAFile(path: path, reason: String(cString: strerror(errno)))
        }
        guard String(decoding: bytes[..<count], as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") else {
            throw .noCertificates(path: path)
        }
    }
}

/// Why the transport could not be set up.
package enum TransportFailure: Error, Equatable, CustomStringConvertible {
    case unreadableCAFile(path: String, reason: String)
    case noCertificates(path: String)

    package var description: String {
        switch self {
        case .unreadableCAFile(let path, let reason):
            "The file of CA certificates “\(path)” cannot be read (\(reason)). Name a PEM file that can, or none to use the system's."
        case .noCertificates(let path):
            "“\(path)” holds no certificate. Name a PEM file with at least one “BEGIN CERTIFICATE”, or none to use the system's."
        }
    }
}
