import Foundation
import ProjectModel
import Storage

/// Backups as files: readable to their owner only, and whole or not there.
package enum BackupFile {
    /// Writes beside the file, and puts it in place when it is whole.
    /// - Returns: how many rows it holds.
    package static func write(_ store: Store, to path: String, at now: Moment) async throws -> Int {
        let partial = path + ".partial"
        guard
            FileManager.default.createFile(
                atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: partial)
        else {
            throw BotFailure(
                code: 1,
                "The backup \(path) cannot be written. See that its folder exists and may be written to.")
        }
        do {
            let rows = try await store.backUp(at: now) {
                try handle.write(contentsOf: Data(($0 + "\n").utf8))
            }
            try handle.synchronize()
            try handle.close()
            guard rename(partial, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            return rows
        } catch let error where error is POSIXError || error is CocoaError {
            unlink(partial)
            throw BotFailure(
                code: 1,
                "The backup \(path) cannot be written: \(error.localizedDescription) Make room there.")
        }
    }
}
