import Cards
import DiscordModel
import Foundation
import Interactions

extension Phrase {
    /// Text as it stands.
    init(_ text: String) { self.init(Inert(verbatim: text)) }

    /// An option's name, which is the same in all languages.
    static func name(_ text: String) -> Phrase { Phrase(Inert(verbatim: text)) }

    var english: String { spoken(in: .english) }
}

extension Phrase.StringInterpolation {
    /// Samples show what they hold.
    @_disfavoredOverload
    mutating func appendInterpolation(_ value: some Any) {
        appendInterpolation(Inert(verbatim: "\(value)"))
    }
}

extension Reply {
    /// The words of its card, as they are read.
    var words: [String] {
        switch self {
        case .say(let card, _), .update(let card), .hand(let card, _), .both(_, let card):
            card.blocks.compactMap { if case .text(let text) = $0 { text.english } else { nil } }
        case .open, .suggest: []
        }
    }
}

/// With sorted keys, so that a test compares text.
func written(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension Interaction {
    /// An interaction in a guild by someone called Member, with this type and data.
    static func sample(
        type: Int, data: String = "{}", message: Bool = false, guild: String? = "5", permissions: String = "0"
    ) throws -> Interaction {
        let outside = message ? #", "message": {"id": "70", "channel_id": "40"}"# : ""
        let place = guild.map { #", "guild_id": "\#($0)""# } ?? ""
        let json = """
            {"id": "900", "application_id": "7", "token": "sesame", "channel_id": "40", "type": \(type),
             "member": {"user": {"id": "12", "username": "member", "global_name": "Member"}, "roles": ["3"],
             "permissions": "\(permissions)"}, "locale": "en-GB", "data": \(data)\(outside)\(place)}
            """
        return try JSONDecoder().decode(Interaction.self, from: Data(json.utf8))
    }

    static func command(_ name: String, _ options: [String] = [], type: Int = 2) throws -> Interaction {
        let options = options.joined(separator: ",")
        return try sample(
            type: type, data: #"{"id": "1", "name": "\#(name)", "type": 1, "options": [\#(options)]}"#)
    }

    static func press(_ customID: String, values: [String] = []) throws -> Interaction {
        let text = String(decoding: try JSONEncoder().encode(customID), as: UTF8.self)
        return try sample(
            type: 3,
            data: #"{"custom_id": \#(text), "component_type": 2, "values": \#(try written(values))}"#,
            message: true)
    }
}
