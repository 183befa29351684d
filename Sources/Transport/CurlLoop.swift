import CCurl

/// What the curl thread does: letters in, libcurl along, answers out. Nothing of it is seen by another
/// thread.
struct CurlLoop: ~Copyable {
    private var multi: MultiHandle
    private let mailbox: Mailbox<Letter>
    private let caFile: String?
    private var underWay: [UInt64: Transfer] = [:]
    /// Handles that rest between two requests.
    private var idle: [Transfer] = []
    private var closers: [CheckedContinuation<Void, Never>] = []
    private var isClosing = false

    /// What other threads ask for.
    enum Letter: Sendable {
        case start(UInt64, HTTPRequest, CheckedContinuation<HTTPResponse, any Error>)
        case cancel(UInt64)
        case close(CheckedContinuation<Void, Never>?)
    }

    init(_ options: LibCurl.Options, mailbox: Mailbox<Letter>) {
        multi = MultiHandle(options)
        caFile = options.caFile
        self.mailbox = mailbox
        mailbox.begin(wake: multi.waker)
    }

    /// Runs until somebody closes it.
    /// - Returns: who waits for its end, to be told when all it owns is gone.
    consuming func run() -> [CheckedContinuation<Void, Never>] {
        while true {
            for letter in mailbox.collect() { open(letter) }
            guard !isClosing else { break }
            multi.perform()
            while let done = multi.nextDone() { settle(done.transfer, done.transfer.result(done.outcome)) }
            multi.poll()
        }
        for letter in mailbox.end() { open(letter) }
        for transfer in Array(underWay.values) {
            let hasBegun = (transfer.exchange?.sendings ?? 0) > 0
            settle(transfer, .failure(HTTPFailure.closed(mayHaveArrived: hasBegun)))
        }
        return closers
    }

    private mutating func open(_ letter: Letter) {
        switch letter {
        case .start(let id, let request, let continuation): start(id, request, continuation)
        case .cancel(let id):
            guard let transfer = underWay[id] else { return }
            settle(transfer, .failure(CancellationError()))
            multi.passTheWord()
        case .close(let closer):
            isClosing = true
            if let closer { closers.append(closer) }
        }
    }

    private mutating func start(
        _ id: UInt64, _ request: HTTPRequest, _ continuation: CheckedContinuation<HTTPResponse, any Error>
    ) {
        let transfer = idle.popLast() ?? Transfer()
        transfer.begin(id, request, caFile: caFile, answering: continuation)
        precondition(multi.add(transfer.easy), "libcurl does not take a fresh transfer")
        underWay[id] = transfer
    }

    private mutating func settle(_ transfer: Transfer, _ result: Result<HTTPResponse, any Error>) {
        multi.remove(transfer.easy)
        guard let exchange = transfer.end() else { preconditionFailure("a transfer was settled twice") }
        underWay[exchange.id] = nil
        if idle.count < 32 { idle.append(transfer) }
        exchange.continuation.resume(with: result)
    }
}
