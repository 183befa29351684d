/// Permission overwrites of one channel (Channel › Edit Channel Permissions).
extension World {
    mutating func putOverwrite(_ call: Call) throws(APIError) -> Response {
        let before = try overwritten(call)
        let target = try call.id("overwrite")
        guard let overwrite = Overwrite(call.body, id: target) else {
            throw FormErrors.single(["type"], "BASE_TYPE_CHOICES", "Value must be one of {0, 1}.")
        }
        switch overwrite.kind {
        case .role: guard guild.roles.contains(where: { $0.id == target }) else { throw .unknownRole }
        case .member: guard members[target] != nil else { throw .unknownMember }
        }
        if let member = members[try call.asking().id] { try checkGrants([overwrite], by: member, in: before) }
        var channel = before
        channel.overwrites.removeAll { $0.target == target }
        channel.overwrites.append(overwrite)
        change(to: channel, at: call.now)
        return Response(status: 204)
    }

    mutating func deleteOverwrite(_ call: Call) throws(APIError) -> Response {
        let before = try overwritten(call)
        let target = try call.id("overwrite")
        guard before.overwrites.contains(where: { $0.target == target }) else { throw .unknownOverwrite }
        var channel = before
        channel.overwrites.removeAll { $0.target == target }
        change(to: channel, at: call.now)
        return Response(status: 204)
    }

    private func overwritten(_ call: Call) throws(APIError) -> Channel {
        let channel = try channel(call, needing: .manageRoles)
        guard channel.isGuild, !channel.kind.isThread else { throw .wrongChannelType }
        return channel
    }

    /// A bot allows and denies only what it may itself, in the guild or, with an overwrite that lets it manage
    /// roles, in this channel (Channel › Edit Channel Permissions).
    func checkGrants(
        _ overwrites: [Overwrite], by member: Member, in channel: Channel?,
    ) throws(APIError) {
        let own = basePermissions(of: member).union(channel.map { permissions(of: member, in: $0) } ?? [])
        let isFree = channel?.overwrites.contains { overwrite in
            overwrite.allow.contains(.manageRoles)
                && (overwrite.target == member.id || member.roles.contains(overwrite.target))
        }
        if isFree == true { return }
        let known = Set(channel?.overwrites.map(\.described) ?? [])
        for overwrite in overwrites where !known.contains(overwrite.described) {
            guard own.isSuperset(of: overwrite.allow.union(overwrite.deny)) else { throw .missingPermissions }
        }
    }
}

extension Overwrite {
    /// All of it as one value, to tell what a request leaves as it was.
    fileprivate var described: String { "\(target) \(kind.rawValue) \(allow.rawValue) \(deny.rawValue)" }
}
