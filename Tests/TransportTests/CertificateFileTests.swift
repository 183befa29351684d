import Foundation
import Testing
import Transport

/// Both libraries start without a word when the file is wrong, and then trust nobody.
@Suite struct CertificateFileTests {
    @Test("A CA file that is not there is refused at once, by name")
    func missing() {
        let failure = TransportFailure.unreadableCAFile(
            path: "/no/such/file.pem", reason: "No such file or directory")
        #expect(throws: failure) { try LibCurl(options: .init(caFile: "/no/such/file.pem")) }
        #expect(throws: failure) { try LibWebSockets(options: .init(caFile: "/no/such/file.pem")) }
        #expect("\(failure)".contains("/no/such/file.pem"))
    }

    @Test("A CA file without a certificate is refused at once")
    func empty() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pem").path
        try "not a certificate".write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: TransportFailure.noCertificates(path: path)) {
            try LibCurl(options: .init(caFile: path))
        }
        #expect(throws: TransportFailure.noCertificates(path: path)) {
            try LibWebSockets(options: .init(caFile: path))
        }
    }
}
