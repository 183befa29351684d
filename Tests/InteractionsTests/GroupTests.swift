import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Interactions

@Suite("Groups of commands and context menus")
struct GroupTests {
    private let catalogue = Catalogue.groups

    private func said(_ interaction: Interaction, in bench: Bench? = nil) async throws -> String {
        let bench = if let bench { bench } else { try await Bench() }
        let answer = try await #require(catalogue.errand(for: interaction)).run(in: bench.surroundings)
        return answer.reply.words.joined(separator: " | ")
    }

    private static let people =
        #""users": {"12": {"id": "12", "username": "member"}, "13": {"id": "13", "username": "other", "global_name": "Other"}},"#
        + #""members": {"13": {"roles": ["900"], "nick": "Othello"}}"#

    private func command(_ path: [String], _ options: String, type: Int = 2) throws -> Interaction {
        let inner = #"[{"name": "\#(path[1])", "type": 1, "options": [\#(options)]}]"#
        return try .sample(
            type: type,
            data:
                #"{"id": "1", "name": "\#(path[0])", "type": 1, "options": \#(inner), "resolved": {\#(Self.people),"#
                + #""attachments": {"5": {"id": "5", "filename": "a.md", "size": 3, "url": "https://cdn.discordapp.com/a"}}}}"#
        )
    }

    @Test("A group is registered with its commands below it, in every language, and seen by those it is for")
    func registration() throws {
        #expect(catalogue.problems == [])
        let hats = catalogue.registration[0]
        #expect(hats.name == "hats" && hats.options.map(\.name) == ["board", "seats"])
        #expect(hats.options.allSatisfy { $0.kind == .subcommand })
        #expect(hats.defaultMemberPermissions == .manageThreads)
        #expect(hats.options[0].options.map(\.kind) == [.user, .attachment])
        #expect(hats.options[0].descriptionLocalizations == ["fr": "Pour les responsables de projet"])
        #expect(hats.options[1].options.map(\.isAutocompleted) == [false, true])
        #expect(catalogue.registration.dropFirst().map(\.name) == ["View portfolio", "Raise as concern"])
        #expect(catalogue.registration.dropFirst().map(\.kind) == [.user, .message])
        #expect(catalogue.entries.map(\.name) == ["hats"])
        #expect(catalogue.entries[0].commands.map(\.name) == ["hats board", "hats seats"])
    }

    @Test("A person and a file come with what they are")
    func resolved() async throws {
        let options =
            #"{"name": "member", "type": 6, "value": "13"}, {"name": "file", "type": 11, "value": "5"}"#
        let interaction = try command(["hats", "board"], options)
        var bench = try await Bench().surroundings
        bench.download = { file in Array("# \(file.name)".utf8) }
        let answer = try await #require(catalogue.errand(for: interaction)).run(in: bench)
        #expect(answer.reply.words == ["Othello a.md # a.md"])
        let unknown = try command(["hats", "board"], #"{"name": "member", "type": 6, "value": "99"}"#)
        #expect(try await said(unknown).hasPrefix("input: unreadable"))
        #expect(try await said(command(["hats", "gone"], "")) == "unknown command")
    }

    @Test("Suggestions may depend on what stands in the other options")
    func others() async throws {
        let typing = try command(
            ["hats", "seats"],
            #"{"name": "project", "type": 3, "value": "P-7"}, {"name": "role", "type": 3, "value": "dat", "focused": true}"#,
            type: 4)
        let answer = try await #require(catalogue.errand(for: typing)).run(in: Bench().surroundings)
        #expect(answer.reply == .suggest([Suggestion("dat of P-7", value: "x")]))
    }

    @Test("A person's and a message's menu get what they were chosen on")
    func menus() async throws {
        let person = try Interaction.sample(
            type: 2,
            data:
                #"{"id": "1", "name": "View portfolio", "type": 2, "target_id": "13", "resolved": {\#(Self.people)}}"#
        )
        #expect(try await said(person) == "Othello seen by Member")
        let message =
            #"{"id": "71", "channel_id": "40", "content": "It fails.", "author": {"id": "13", "username": "other"}, "#
            + #""components": [{"type": 17, "components": [{"type": 10, "content": "And more."}]}]}"#
        let concern = try Interaction.sample(
            type: 2,
            data:
                #"{"id": "1", "name": "Raise as concern", "type": 3, "target_id": "71", "resolved": {"messages": {"71": \#(message)}}}"#
        )
        #expect(
            try await said(concern)
                == "other: It fails.\nAnd more. https://discord.com/channels/5/40/71")
        #expect(catalogue.errand(for: concern)?.manner == .modal, "it may open a form")
        let forged = try Interaction.sample(
            type: 2, data: #"{"id": "1", "name": "View portfolio", "type": 2, "target_id": "13"}"#)
        #expect(try await said(forged) == "fault ABC123")
    }

    @Test("A press may change the card and say something; several things and people can be chosen")
    func presses() async throws {
        guard case .action(let welcome) = Hats.Board.Welcome({ $0.request = 3 }).face("Welcome").target else {
            return
        }
        #expect(welcome.hasPrefix("hats.board.welcome:"))
        let pressed = try await #require(catalogue.errand(for: .press(welcome))).run(in: Bench().surroundings)
        guard case .both(let card, let words) = pressed.reply else {
            Issue.record("\(pressed.reply)")
            return
        }
        #expect(Reply.say(card).words == ["welcomed 3"] && Reply.say(words).words == ["thanks"])
        let tags = Hats.Board.Tags { $0.project = 2 }.menu(
            placeholder: "Tags", options: ["a", "b"].map { MenuOption(Phrase($0), value: $0) })
        #expect(tags.count == 0...2)
        #expect(try await said(.press(tags.action, values: ["a", "b"])) == "2: a+b")
        #expect(try await said(.press(tags.action, values: [])) == "2: ")
        let crew = Hats.Board.Crew().menu(placeholder: "Who", count: 1...2)
        let interaction = try Interaction.sample(
            type: 3,
            data:
                #"{"custom_id": "\#(crew.action)", "component_type": 5, "values": ["12", "13"], "resolved": {\#(Self.people)}}"#,
            message: true)
        #expect(try await said(interaction) == "member and Othello")
        #expect(
            try written(Card([.select(crew)]).components(in: .english)).contains(
                #"{"custom_id":"\#(crew.action)","max_values":2,"min_values":1,"placeholder":"Who","type":5}"#
            ))
    }

    @Test("An old button of a command that knows better gets the card as it is now")
    func fresh() async throws {
        #expect(try await said(.press("hats.board.welcome:0000:1")) == "the board as it is")
        #expect(try await said(.press("hats.gone:0000")) == "older version, Member")
    }
}
