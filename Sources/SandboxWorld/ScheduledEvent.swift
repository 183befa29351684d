/// A scheduled event of the guild (Guild Scheduled Event › Structure). Stages and voice channels are not
/// emulated, so events here take place elsewhere: `EXTERNAL`.
struct ScheduledEvent: Sendable {
    enum Status: Int64, Sendable {
        case scheduled = 1
        case active = 2
        case completed = 3
        case canceled = 4

        /// Can transition to: scheduled → active, canceled · active → completed.
        func leads(to next: Status) -> Bool {
            switch (self, next) {
            case (.scheduled, .active), (.scheduled, .canceled), (.active, .completed): true
            case (.scheduled, _), (.active, _), (.completed, _), (.canceled, _): self == next
            }
        }
    }

    static let limit = 100

    let id: Snowflake
    let guildID: Snowflake
    let creatorID: Snowflake
    var name: String
    var about: String?
    var start: String
    var end: String
    var location: String
    var status: Status = .scheduled

    var json: JSON {
        [
            "id": id.json, "guild_id": guildID.json, "channel_id": nil, "creator_id": creatorID.json,
            "name": .string(name), "description": about.map(JSON.string) ?? .null,
            "scheduled_start_time": .string(start), "scheduled_end_time": .string(end), "privacy_level": 2,
            "status": .int(status.rawValue), "entity_type": 3, "entity_id": nil,
            "entity_metadata": ["location": .string(location)], "image": nil, "recurrence_rule": nil,
            "guild_scheduled_event_exceptions": [],
        ]
    }
}

extension World {
    var sortedEvents: [ScheduledEvent] { events.values.sorted { $0.id < $1.id } }

    func listEvents(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: .array(sortedEvents.map(\.json)))
    }

    private func event(_ call: Call) throws(APIError) -> ScheduledEvent {
        guard let event = events[try call.id("event")] else { throw .unknownEvent }
        return event
    }

    func getEvent(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: try event(call).json)
    }

    mutating func createEvent(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .createEvents)
        let open = events.values.filter { $0.status == .scheduled || $0.status == .active }
        guard open.count < ScheduledEvent.limit else {
            throw APIError(
                status: 400, code: 30_038,
                message: "Maximum number of uncompleted guild scheduled events reached (100)")
        }
        let blank = ScheduledEvent(
            id: newID(at: call.now), guildID: guild.id, creatorID: asking.id, name: "", start: "", end: "",
            location: "")
        let event = try filled(blank, from: call.body, isNew: true, at: call.now)
        events[event.id] = event
        dispatchEvent("GUILD_SCHEDULED_EVENT_CREATE", event, at: call.now)
        return Response(status: 200, body: event.json)
    }

    mutating func modifyEvent(_ call: Call) throws(APIError) -> Response {
        let event = try manageable(call)
        let changed = try filled(event, from: call.body, isNew: false, at: call.now)
        events[event.id] = changed
        dispatchEvent("GUILD_SCHEDULED_EVENT_UPDATE", changed, at: call.now)
        return Response(status: 200, body: changed.json)
    }

    mutating func deleteEvent(_ call: Call) throws(APIError) -> Response {
        let event = try manageable(call)
        events[event.id] = nil
        dispatchEvent("GUILD_SCHEDULED_EVENT_DELETE", event, at: call.now)
        return Response(status: 204)
    }

    /// One's own with CREATE_EVENTS, everybody's with MANAGE_EVENTS.
    private func manageable(_ call: Call) throws(APIError) -> ScheduledEvent {
        let asking = try guildMember(call)
        let event = try event(call)
        let allowed = basePermissions(of: asking)
        guard
            allowed.contains(.manageEvents) || allowed.contains(.createEvents) && event.creatorID == asking.id
        else { throw .missingPermissions }
        return event
    }

    private func filled(
        _ event: ScheduledEvent, from body: JSON, isNew: Bool, at now: ProtocolTime,
    ) throws(APIError) -> ScheduledEvent {
        var (event, errors) = (event, FormErrors())
        func take(_ key: String, _ range: ClosedRange<Int>, _ given: JSON?, _ errors: inout FormErrors)
            -> String?
        {
            guard let text = given?.string else {
                if isNew { errors.required([key]) }
                return nil
            }
            if !range.contains(text.unicodeScalars.count) { errors.length([key], range) }
            return text
        }
        if let name = take("name", 1...100, body["name"], &errors) { event.name = name }
        if let place = take("entity_metadata", 1...100, body["entity_metadata"]?["location"], &errors) {
            event.location = place
        }
        for key in ["scheduled_start_time", "scheduled_end_time"] {
            guard let text = take(key, 10...40, body[key], &errors) else { continue }
            guard let moment = ProtocolTime(iso8601: text) else {
                errors.add([key], "DATE_TIME_TYPE_PARSE", "Could not parse \(text). Should be ISO8601.")
                continue
            }
            if key == "scheduled_start_time" {
                if moment < calendarTime(at: now) {
                    errors.add(
                        [key], "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past.")
                }
                event.start = moment.timestamp
            } else {
                event.end = moment.timestamp
            }
        }
        if let about = body["description"] { event.about = about.string }
        if isNew, body["entity_type"]?.int != 3 { errors.choices(["entity_type"], "3") }
        if isNew, body["privacy_level"]?.int != 2 { errors.choices(["privacy_level"], "2") }
        if let status = body["status"]?.int {
            if let next = ScheduledEvent.Status(rawValue: status), event.status.leads(to: next) {
                event.status = next
            } else {
                errors.choices(["status"], "a status that may follow")
            }
        }
        if !event.end.isEmpty, event.end <= event.start {
            errors.add(
                ["scheduled_end_time"], "GUILD_SCHEDULED_EVENT_END_BEFORE_START",
                "The end is before the start.")
        }
        try errors.check()
        return event
    }

    mutating func dispatchEvent(_ name: String, _ event: ScheduledEvent, at now: ProtocolTime) {
        dispatch(name, event.json, intent: .scheduledEvents, at: now)
    }
}
