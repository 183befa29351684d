import DiscordGateway
import DiscordModel

/// A frame as the session hears it. Only what the session itself needs is decoded: HELLO's interval, READY's
/// session and whether an invalid session may be resumed. All other payloads stay bytes.
struct FrameReading {
    var frame: Frame
    /// Where a dispatch's name and payload stand; `nil` for all other frames.
    var event: Event?
    /// What was wrong with the frame, when something was.
    var complaint: String?

    struct Event {
        var name: String
        var sequence: Int
        var payload: Range<Int>
    }

    init(_ bytes: [UInt8]) {
        do {
            let envelope = try Envelope(scanning: bytes)
            self = try Self.reading(envelope, payload: bytes[envelope.payload])
        } catch {
            self.init(.malformed, complaint: "\(error)")
        }
    }

    private init(_ frame: Frame, event: Event? = nil, complaint: String? = nil) {
        self.frame = frame
        self.event = event
        self.complaint = complaint
    }

    private static func reading(_ envelope: Envelope, payload: ArraySlice<UInt8>) throws -> FrameReading {
        switch envelope.op {
        case 0: return try dispatch(envelope, payload: payload)
        case 1: return FrameReading(.heartbeatRequest)
        case 7: return FrameReading(.reconnect)
        case 9: return FrameReading(.invalidSession(resumable: payload.elementsEqual("true".utf8)))
        case 10:
            let hello = try Wire.decode(Hello.self, from: payload)
            return FrameReading(.hello(heartbeatInterval: .milliseconds(hello.heartbeatInterval)))
        case 11: return FrameReading(.acknowledged)
        default: return FrameReading(.unknown(op: envelope.op))
        }
    }

    private static func dispatch(_ envelope: Envelope, payload: ArraySlice<UInt8>) throws -> FrameReading {
        guard let sequence = envelope.sequence, let name = envelope.name else {
            throw EnvelopeFailure(reason: "a dispatch without s or t", offset: 0)
        }
        let event = Event(name: name, sequence: sequence, payload: envelope.payload)
        switch name {
        case "READY":
            do {
                let ready = try Wire.decode(Ready.self, from: payload)
                let kind = Frame.DispatchKind.ready(
                    session: ready.sessionID, resumeURL: ready.resumeGatewayURL ?? "")
                return FrameReading(.dispatch(sequence: sequence, kind: kind), event: event)
            } catch {
                // The sequence still counts; the session waits for a READY it can read, and gives up in time.
                return FrameReading(
                    .dispatch(sequence: sequence, kind: .other), event: event, complaint: "\(error)")
            }
        case "RESUMED": return FrameReading(.dispatch(sequence: sequence, kind: .resumed), event: event)
        default: return FrameReading(.dispatch(sequence: sequence, kind: .other), event: event)
        }
    }
}
