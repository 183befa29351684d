import DiscordModel
import Foundation
import Testing

@testable import Bot

@Suite("What the bot may do, as Discord computes it")
struct RightsTests {
    private let guild: UInt64 = 1
    private let own: UInt64 = 9
    private let botRole: UInt64 = 5

    private func role(_ id: UInt64, _ permissions: Permissions) throws -> Role {
        let json = #"{"id": "\#(id)", "name": "r", "permissions": "\#(permissions.rawValue)"}"#
        return try JSONDecoder().decode(Role.self, from: Data(json.utf8))
    }

    private func rights(_ more: Permissions = Rights.needed, everyone: Permissions = .viewChannel) throws
        -> Rights
    {
        Rights(
            of: UserID(own), with: [RoleID(botRole)],
            among: [try role(guild, everyone), try role(botRole, more), try role(6, .administrator)],
            in: guild)
    }

    @Test("Everybody's, then the roles' together, then the own; without sight there is nothing")
    func order() throws {
        let rights = try rights()
        let closed = PermissionOverwrite(.role, guild, allow: [], deny: [.viewChannel, .sendMessages])
        #expect(rights.permissions(under: []) == Rights.needed)
        #expect(rights.permissions(under: [closed]) == [])
        let letIn = PermissionOverwrite(.role, botRole, allow: .viewChannel)
        #expect(rights.permissions(under: [closed, letIn]) == Rights.needed.subtracting(.sendMessages))
        let muted = PermissionOverwrite(.member, own, allow: [], deny: .pinMessages)
        #expect(!rights.permissions(under: [muted]).contains(.pinMessages))
        #expect(rights.permissions(under: [.init(.role, 6, allow: [], deny: .viewChannel)]) == Rights.needed)
        let all = try self.rights(.administrator)
        #expect(all.permissions(under: [closed]).isSuperset(of: Rights.needed))
    }

    @Test("A category in which it can work is taken over as it is")
    func inherited() throws {
        #expect(try rights().overwrites(under: []) == nil)
        let open = PermissionOverwrite(.role, 7, allow: [], deny: .sendMessages)
        #expect(try rights().overwrites(under: [open]) == nil)
    }

    @Test("Where it could not write, it is let in beside what the category says")
    func letIn() throws {
        let closed = PermissionOverwrite(.role, guild, allow: [], deny: .sendMessages)
        #expect(
            try rights().overwrites(under: [closed]) == [
                closed, PermissionOverwrite(.member, own, allow: Rights.needed),
            ])
    }

    @Test("It gives and takes only what it has itself")
    func withinOwn() throws {
        let less = Rights.needed.subtracting(.pinMessages)
        let closed = PermissionOverwrite(.role, guild, allow: [], deny: .sendMessages)
        let given = try rights(less).overwrites(under: [closed])
        #expect(given?.last?.allow == less)
        let foreign = PermissionOverwrite(.role, guild, allow: [], deny: [.sendMessages, .manageGuild])
        #expect(try rights().overwrites(under: [foreign]) == nil)
    }

    @Test("A project's role sees its channel where not everybody does; what somebody decided about it stays")
    func roleLetIn() throws {
        let closed = PermissionOverwrite(.role, guild, allow: [], deny: .viewChannel)
        let bot = PermissionOverwrite(.role, botRole, allow: .viewChannel)
        let seen = PermissionOverwrite(.role, 70, allow: .viewChannel)
        #expect(Rights.letting(70, into: [closed, bot], of: guild) == [closed, bot, seen])
        #expect(Rights.letting(70, into: [bot], of: guild) == nil, "everybody sees it")
        let refused = PermissionOverwrite(.role, 70, allow: [], deny: .sendMessages)
        #expect(Rights.letting(70, into: [closed, refused], of: guild) == nil)
        let rights = try self.rights()
        #expect(rights.overwrites(under: [closed, bot], for: 70) == [closed, bot, seen])
        #expect(
            rights.overwrites(under: [closed, bot]) == nil && rights.overwrites(under: [], for: 70) == nil)
        let more = PermissionOverwrite(.role, 8, allow: .administrator)
        #expect(rights.overwrites(under: [closed, bot, more], for: 70) == nil, "it may not give that")
    }
}

@Suite("A locked channel")
struct LockTests {
    private let guild: UInt64 = 1
    private let own: UInt64 = 9

    @Test("Everybody and every role is silent, the bot is not, and nothing else changes")
    func locked() {
        let team = PermissionOverwrite(.role, 5, allow: [.viewChannel, .sendMessages])
        let hidden = PermissionOverwrite(.role, 1, allow: [], deny: .viewChannel)
        let lock = Lock(of: [hidden, team], for: guild, besides: own)
        #expect(
            lock.overwrites == [
                PermissionOverwrite(.role, 1, allow: [], deny: Lock.words.union(.viewChannel)),
                PermissionOverwrite(.role, 5, allow: .viewChannel),
                PermissionOverwrite(.member, 9, allow: Lock.words.union(.viewChannel)),
            ])
        #expect(Lock(of: lock.overwrites, for: guild, besides: own) == lock, "locked twice is locked once")
    }
}
