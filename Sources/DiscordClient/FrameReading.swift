import DiscordGateway
import DiscordModel

/// A frame as the session hears it. Only what the session itself needs is decoded: HELLO's interval, READY's session
/// and whether an invalid session may be resumed. All other payloads stay bytes.
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
            try self.init(envelope, payload: bytes[envelope.payload])
        } catch {
            frame = .malformed
            complaint = "\(error)"
        }
    }

    private init(_ envelope: Envelope, payload: ArraySlice<UInt8>) throws {
        switch envelope.op {
        case 0: try self.init(dispatch: envelope, payload: payload)
        case 1: frame = .heartbeatRequest
        case 7: frame = .reconnect
        case 9: frame = .invalidSession(resumable: payload.elementsEqual("true".utf8))
        case 10:
            let hello = try Wire.decode(Hello.self, from: payload)
            frame = .hello(heartbeatInterval: .milliseconds(hello.heartbeatInterval))
        case 11: frame = .acknowledged
        default: frame = .unknown(op: envelope.op)
        }
    }

    private init(dispatch envelope: Envelope, payload: ArraySlice<UInt8>) throws {
        guard let sequence = envelope.sequence, let name = envelope.name else {
            throw EnvelopeFailure(reason: "a dispatch without s or t", offset: 0)
        }
        event = Event(name: name, sequence: sequence, payload: envelope.payload)
        switch name {
        case "READY":
            do {
                let ready = try Wire.decode(Ready.self, from: payload)
                let kind = Frame.DispatchKind.ready(session: ready.sessionID, resumeURL: ready.resumeGatewayURL ?? "")
                frame = .dispatch(sequence: sequence, kind: kind)
            } catch {
                // The sequence still counts; the session waits for a READY it can read, and gives up in time.
                frame = .dispatch(sequence: sequence, kind: .other)
                complaint = "\(error)"
            }
        case "RESUMED": frame = .dispatch(sequence: sequence, kind: .resumed)
        default: frame = .dispatch(sequence: sequence, kind: .other)
        }
    }
}
