import DiscordModel
import Foundation
import Support
import Testing

/// Payloads that nobody here wrote, where they lie beside the checkout; a clone alone has the fixtures of the
/// other suites.
@Suite("The corpus of frames")
struct CorpusTests {
    struct Line: Decodable {
        let id: Int
        let `class`: String
        let t: String
        let partial: Bool
    }

    struct Frame<Content: Decodable>: Decodable {
        struct Inner: Decodable { let d: Content }
        let frame: Inner
    }

    /// Any JSON at all: what a dispatch nobody listens to must survive.
    indirect enum Tree: Decodable {
        case leaf
        case list([Tree])
        case object([String: Tree])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let object = try? container.decode([String: Tree].self) {
                self = .object(object)
            } else if let list = try? container.decode([Tree].self) {
                self = .list(list)
            } else {
                self = .leaf
            }
        }
    }

    static func lines(_ name: String) -> [Data] {
        let file = Checkout.root.appending(path: "../shared/check/corpus/\(name)").standardizedFileURL
        guard let data = try? Data(contentsOf: file) else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    }

    @Test("Every frame decodes as what we take it for")
    func frames() throws {
        let decoder = JSONDecoder()
        for data in Self.lines("frames.jsonl") {
            let line = try decoder.decode(Line.self, from: data)
            do {
                switch line.t {
                case "INTERACTION_CREATE":
                    let interaction = try decoder.decode(Frame<Interaction>.self, from: data).frame.d
                    if case .unknown(let type) = interaction.content, line.class != "synthetic" {
                        Issue.record("frame \(line.id): the data of type \(type) was not read")
                    }
                case "READY": _ = try decoder.decode(Frame<Ready>.self, from: data)
                case "GUILD_CREATE", "GUILD_DELETE": _ = try decoder.decode(Frame<Guild>.self, from: data)
                case "MESSAGE_CREATE": _ = try decoder.decode(Frame<Message>.self, from: data)
                case "op10": _ = try decoder.decode(Frame<Hello>.self, from: data)
                default: _ = try decoder.decode(Tree.self, from: data)
                }
            } catch {
                if line.partial || line.class == "synthetic" { continue }
                Issue.record("frame \(line.id) (\(line.t), \(line.class)): \(error)")
            }
        }
    }

    @Test("No object of the corpus, whatever it is, brings a type down")
    func objects() throws {
        struct Holder<Content: Decodable>: Decodable { let json: Content }
        let decoder = JSONDecoder()
        for data in Self.lines("objects.jsonl") {
            _ = try? decoder.decode(Holder<Interaction>.self, from: data)
            _ = try? decoder.decode(Holder<Message>.self, from: data)
            _ = try? decoder.decode(Holder<ApplicationCommand>.self, from: data)
            _ = try? decoder.decode(Holder<ReceivedComponent>.self, from: data)
            _ = try? decoder.decode(Holder<DiscordError>.self, from: data)
            _ = try? decoder.decode(Holder<Resolved>.self, from: data)
            _ = try? decoder.decode(Holder<Guild>.self, from: data)
        }
    }
}
