import Foundation
import SandboxWorld

/// A file of JSON lines, each written out whole at once: a sandbox that is killed leaves no half of a line.
final class CaptureFile: Sendable {
    private let handle: FileHandle

    /// Begins the file anew.
    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw SandboxFailure("The capture \(path) cannot be written. Name a folder that can be.") }
        self.handle = handle
    }

    deinit {
        try? handle.close()
    }

    func write(_ line: JSON) {
        try? handle.write(contentsOf: line.bytes + [UInt8(ascii: "\n")])
    }
}
