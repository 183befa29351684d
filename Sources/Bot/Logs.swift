import Logging

/// Where log lines go: to standard error, one an event, with everything secret in shape taken out.
package enum Logs {
    /// To be called once, before anything logs.
    package static func start(level: Logger.Level) -> Logger {
        LoggingSystem.bootstrap { label in
            RedactingLogHandler(StreamLogHandler.standardError(label: label))
        }
        var logger = Logger(label: "guildhall")
        logger.logLevel = level
        return logger
    }
}

/// The last line of defence. Tokens are values that do not print, so nothing secret should come this far; a
/// library's own words, an address in an error for example, may.
struct RedactingLogHandler: LogHandler {
    private var inner: any LogHandler

    init(_ inner: any LogHandler) {
        self.inner = inner
    }

    var logLevel: Logger.Level {
        get { inner.logLevel }
        set { inner.logLevel = newValue }
    }

    var metadata: Logger.Metadata {
        get { inner.metadata }
        set { inner.metadata = newValue.mapValues(Self.redacted) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { inner[metadataKey: key] }
        set { inner[metadataKey: key] = newValue.map(Self.redacted) }
    }

    func log(event: LogEvent) {
        var event = event
        event.message = Logger.Message(stringLiteral: Redaction.redacted(event.message.description))
        event.metadata = event.metadata?.mapValues(Self.redacted)
        inner.log(event: event)
    }

    private static func redacted(_ value: Logger.MetadataValue) -> Logger.MetadataValue {
        switch value {
        case .string(let text): .string(Redaction.redacted(text))
        case .stringConvertible(let value): .string(Redaction.redacted("\(value)"))
        case .array(let values): .array(values.map(redacted))
        case .dictionary(let values): .dictionary(values.mapValues(redacted))
        }
    }
}
