import ServiceLifecycle
import Storage

/// Hears what other processes commit, and announces it here.
struct Watch: Service {
    let store: Store

    func run() async throws {
        await cancelWhenGracefulShutdown { await store.watch() }
    }
}
