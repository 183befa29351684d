import Glibc

/// A thread of its own for a C library that must be called from one thread only and blocks while it waits.
enum ServiceThread {
    /// Starts a thread that ends when `body` returns.
    /// - Parameter name: what debuggers show; at most 15 bytes.
    static func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(name: name, body: body))
        var thread = pthread_t()
        let failure = pthread_create(&thread, nil, runWork, work.toOpaque())
        precondition(failure == 0, "the system makes no thread for “\(name)” (error \(failure))")
        pthread_detach(thread)
    }
}

private final class Work: Sendable {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }
}

private func runWork(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer else { return nil }
    let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
    // pthread_setname_np is hidden from Swift; this file is what it writes to.
    if let file = fopen("/proc/thread-self/comm", "w") {
        fputs(work.name, file)
        fclose(file)
    }
    // Signals are the main program's business: none is to interrupt a poll here.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    work.body()
    return nil
}
