/// Who is in a thread, and which threads there are (Channel › Join Thread … List Joined Private Archived
/// Threads).
extension World {
    private func thread(_ call: Call) throws(APIError) -> Channel {
        let channel = try channel(call)
        guard channel.kind.isThread else { throw .wrongChannelType }
        return channel
    }

    /// The member of the path; `@me` is the application itself.
    private func memberOfPath(_ call: Call) throws(APIError) -> Snowflake {
        call.parameters["user"] == "@me" ? try call.asking().id : try call.id("user")
    }

    mutating func addThreadMember(_ call: Call) throws(APIError) -> Response {
        let thread = try thread(call)
        try checkAwake(thread)
        let (person, application) = (try memberOfPath(call), try call.asking().id)
        guard members[person] != nil else { throw .unknownMember }
        if person != application {
            try allow(application, .sendMessagesInThreads, in: thread)
            let isFree =
                thread.thread?.isInvitable != false || thread.thread?.owner == application
                || permissions(of: application, in: thread).contains(.manageThreads)
            guard isFree else { throw .missingPermissions }
            let parent = thread.parent.flatMap { channels[$0] }
            guard parent.map({ permissions(of: person, in: $0).contains(.viewChannel) }) == true else {
                throw .missingAccess
            }
        }
        join(person, thread.id, at: call.now)
        return Response(status: 204)
    }

    mutating func removeThreadMember(_ call: Call) throws(APIError) -> Response {
        let thread = try thread(call)
        try checkAwake(thread)
        let (person, application) = (try memberOfPath(call), try call.asking().id)
        let isOwnPrivate = thread.kind == .privateThread && thread.thread?.owner == application
        if person != application, !isOwnPrivate { try allow(application, .manageThreads, in: thread) }
        leave(person, thread.id, at: call.now)
        return Response(status: 204)
    }

    func threadMember(_ call: Call) throws(APIError) -> Response {
        let thread = try thread(call)
        let isFull = call.query["with_member"] == "true"
        guard let json = threadMemberJSON(try memberOfPath(call), in: thread, withMember: isFull) else {
            throw .unknownMember
        }
        return Response(status: 200, body: json)
    }

    /// Needs the members intent, which nobody has here.
    func threadMembers(_ call: Call) throws(APIError) -> Response {
        _ = try thread(call)
        throw .missingAccess
    }

    func activeThreads(_ call: Call) throws(APIError) -> Response {
        let reader = try guildMember(call).id
        let living = activeThreads(for: reader)
        return Response(
            status: 200,
            body: [
                "threads": .array(living.map { channelJSON($0) }),
                "members": .array(living.compactMap { threadMemberJSON(reader, in: $0) }), "has_more": false,
            ])
    }

    func publicArchivedThreads(_ call: Call) throws(APIError) -> Response {
        let parent = try channel(call, needing: .readMessageHistory)
        return try archived(call, in: parent) { $0.kind != .privateThread }
    }

    func privateArchivedThreads(_ call: Call) throws(APIError) -> Response {
        let parent = try channel(call, needing: [.readMessageHistory, .manageThreads])
        return try archived(call, in: parent) { $0.kind == .privateThread }
    }

    func joinedArchivedThreads(_ call: Call) throws(APIError) -> Response {
        let parent = try channel(call, needing: .readMessageHistory)
        let reader = try call.asking().id
        return try archived(call, in: parent, isById: true) {
            $0.kind == .privateThread && $0.thread?.members[reader] != nil
        }
    }

    /// The last archived first; joined private ones go by their ids instead.
    private func archived(
        _ call: Call, in parent: Channel, isById: Bool = false, where fits: (Channel) -> Bool,
    ) throws(APIError) -> Response {
        let limit = call.query["limit"].map { Int($0) ?? 0 } ?? 50
        guard (2...100).contains(limit) else {
            throw FormErrors.single(["limit"], "NUMBER_TYPE_RANGE", "int value should be between 2 and 100.")
        }
        let before = call.query["before"]
        let sorted = threads.filter { $0.parent == parent.id && $0.thread?.isArchived == true && fits($0) }
            .filter { thread in
                guard let before, let state = thread.thread else { return true }
                return isById
                    ? Snowflake(before).map { thread.id < $0 } ?? true
                    : state.archiveChanged.timestamp < before
            }
            .sorted { left, right in
                let moments = [left, right].map { $0.thread?.archiveChanged.milliseconds ?? 0 }
                return isById || moments[0] == moments[1] ? left.id > right.id : moments[0] > moments[1]
            }
        let page = sorted.prefix(limit)
        let reader = try call.asking().id
        return Response(
            status: 200,
            body: [
                "threads": .array(page.map { channelJSON($0) }),
                "members": .array(page.compactMap { threadMemberJSON(reader, in: $0) }),
                "has_more": .bool(sorted.count > limit),
            ])
    }
}
