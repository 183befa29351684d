import Foundation
import Support
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
        let folder = try TemporaryFolder()
        let path = try folder.write("not a certificate", to: "ca.pem")
        #expect(throws: TransportFailure.noCertificates(path: path)) {
            try LibCurl(options: .init(caFile: path))
        }
        #expect(throws: TransportFailure.noCertificates(path: path)) {
            try LibWebSockets(options: .init(caFile: path))
        }
    }
}
