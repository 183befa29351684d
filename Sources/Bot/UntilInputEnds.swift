import Foundation
import ServiceLifecycle

/// Ends the process when its standard input does. Whoever started it holds the other end, and the system
/// closes that end even for a parent that was killed: so a sandbox never leaves a bot behind.
package struct UntilInputEnds: Service {
    package init() {}

    package func run() async throws {
        let (end, ended) = AsyncStream<Void>.makeStream()
        let input = FileHandle.standardInput
        input.readabilityHandler = { handle in
            // Whatever comes is nothing to us; nothing more to come is.
            if handle.availableData.isEmpty {
                handle.readabilityHandler = nil
                ended.finish()
            }
        }
        await cancelWhenGracefulShutdown {
            for await _ in end {}
        }
        input.readabilityHandler = nil
    }
}
