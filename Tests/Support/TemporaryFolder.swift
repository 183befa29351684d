import Foundation
import Synchronization

/// A new folder for a test's files; it goes with the value that stands for it.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "guildhall-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// One that lasts as long as the run, for what several tests share or nobody holds.
    package static func ofTheRun() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = cleaning
        kept.withLock { $0.append(folder) }
        return folder
    }

    private static let kept = Mutex<[TemporaryFolder]>([])
    private static let cleaning: Void = { atexit { TemporaryFolder.kept.withLock { $0 = [] } } }()

    package var path: String { url.path }

    /// Where something in it is, whether or not it is there.
    package func appending(path: String) -> URL { url.appending(path: path) }

    /// Writes a text into it.
    /// - Returns: the path of the file.
    package func write(_ text: String, to name: String) throws -> String {
        let file = appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }
}
