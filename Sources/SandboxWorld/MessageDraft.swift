/// The body of a message request, checked as Discord checks it (Message › Create Message, Edit Message).
///
/// A field that is nil was not in the body: an edit leaves it as it is.
struct MessageDraft: Sendable {
    enum Purpose: Sendable {
        /// By the bot's token, into a channel.
        case channelMessage
        /// By an interaction's: only there may a message be ephemeral.
        case interaction
        case edit(Message)
    }

    var content: String?
    var flags: Message.Flags?
    var components: [JSON]?
    var embeds: [JSON]?
    var attachments: [JSON]?
    var isTTS = false
    var nonce: JSON?
    var enforcesNonce = false
    var reference: Snowflake?
    /// A reply to a message that is gone is refused, unless this says otherwise.
    var requiresReference = true
    var mentions = AllowedMentions()
    private(set) var errors = FormErrors()

    /// - Parameter fileIDs: ids for what this body uploads, the first also for media objects.
    init(
        _ body: JSON, _ files: [Request.UploadedFile], _ purpose: Purpose, at place: [String],
        mediaID: Snowflake
    ) {
        mentions = AllowedMentions(body["allowed_mentions"] ?? .null, at: place, &errors)
        readContent(body, at: place)
        readFlags(body, purpose, at: place)
        readEmbeds(body, at: place)
        readComponents(body, purpose, at: place, mediaID: mediaID)
        readAttachments(body, files, purpose, mediaID: mediaID)
        isTTS = body["tts"]?.bool ?? false
        reference = body["message_reference"]?["message_id"]?.snowflake
        requiresReference = body["message_reference"]?["fail_if_not_exists"]?.bool ?? true
        readNonce(body, at: place)
        checkEmptiness(purpose)
    }

    private(set) var isEmpty = false

    private mutating func readContent(_ body: JSON, at place: [String]) {
        guard let value = body["content"] else { return }
        guard !value.isNull else {
            content = ""
            return
        }
        guard let text = value.string else { return errors.wrongType(place + ["content"], "string") }
        let trimmed = text.trimmed
        if trimmed.unicodeScalars.count > 2000 { errors.tooLong(place + ["content"], 2000) }
        content = trimmed
    }

    /// Which flags may be set depends on who asks (Message › Message Flags).
    private mutating func readFlags(_ body: JSON, _ purpose: Purpose, at place: [String]) {
        guard let value = body["flags"], !value.isNull else { return }
        guard let number = value.int else { return errors.wrongType(place + ["flags"], "integer") }
        let asked = Message.Flags(rawValue: number)
        switch purpose {
        case .channelMessage:
            flags = asked.intersection([.suppressEmbeds, .suppressNotifications, .voice, .componentsV2])
        case .interaction:
            flags = asked.intersection([
                .suppressEmbeds, .suppressNotifications, .voice, .componentsV2, .ephemeral,
            ])
        case .edit: flags = asked.intersection([.suppressEmbeds, .componentsV2])
        }
    }

    private mutating func readEmbeds(_ body: JSON, at place: [String]) {
        guard let value = body["embeds"] else { return }
        let list = value.array ?? []
        if list.count > 10 { errors.tooLong(place + ["embeds"], 10) }
        embeds = list.enumerated().map { Embed.normalised($1, at: place + ["embeds", "\($0)"], &errors) }
        if list.reduce(0, { $0 + Embed.length(of: $1) }) > Embed.totalLimit {
            errors.add(
                place + ["embeds"], "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
        }
    }

    private mutating func readComponents(
        _ body: JSON, _ purpose: Purpose, at place: [String], mediaID: Snowflake,
    ) {
        let wasV2 =
            if case .edit(let message) = purpose { message.flags.contains(.componentsV2) } else { false }
        let isV2 = wasV2 || flags?.contains(.componentsV2) == true
        if isV2 { refuseLegacyFields(body, at: place) }
        guard let value = body["components"] else { return }
        var form = ComponentForm(surface: isV2 ? .message : .legacyMessage, mediaID: mediaID)
        form.errors = errors
        components = form.components(value.isNull ? [] : value, at: place + ["components"])
        errors = form.errors
    }

    /// With IS_COMPONENTS_V2 there is no content, no embed, no poll, no sticker (Components › Reference).
    private mutating func refuseLegacyFields(_ body: JSON, at place: [String]) {
        for key in ["content", "embeds", "poll", "sticker_ids"] {
            guard let value = body[key], !value.isNull, value != "", value != [] else { continue }
            errors.add(
                place + [key], "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The '\(key)' field cannot be used when using MessageFlags.IS_COMPONENTS_V2")
        }
    }

    /// What is uploaded, and of an edited message the attachments that its body names (all, if it names none).
    private mutating func readAttachments(
        _ body: JSON, _ files: [Request.UploadedFile], _ purpose: Purpose, mediaID: Snowflake,
    ) {
        guard !files.isEmpty || body["attachments"] != nil else { return }
        let described = body["attachments"]?.array ?? []
        var kept: [JSON] = []
        if case .edit(let message) = purpose {
            let named = described.compactMap { $0["id"]?.snowflake }
            kept = message.attachments.filter {
                body["attachments"] == nil || $0["id"]?.snowflake.map(named.contains) == true
            }
        }
        attachments =
            kept
            + files.enumerated().map { index, file in
                let number = file.name.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
                let about = described.first { $0["id"]?.snowflake == Snowflake(String(number)) }
                var json = file.json(as: Self.fileID(index, mediaID))
                json["description"] = about?["description"]
                return json
            }
    }

    /// The id of the message's upload number `index`.
    static func fileID(_ index: Int, _ mediaID: Snowflake) -> Snowflake {
        Snowflake(mediaID.number + UInt64(index) + 1)
    }

    /// A nonce is a number or up to 25 characters.
    private mutating func readNonce(_ body: JSON, at place: [String]) {
        guard let value = body["nonce"], !value.isNull else { return }
        if let text = value.string, text.unicodeScalars.count > 25 { errors.tooLong(place + ["nonce"], 25) }
        if value.string == nil, value.int == nil { errors.wrongType(place + ["nonce"], "string") }
        nonce = value
        enforcesNonce = body["enforce_nonce"]?.bool ?? false
    }

    private mutating func checkEmptiness(_ purpose: Purpose) {
        let said = [
            content.map(\.isEmpty) ?? true, embeds.map(\.isEmpty) ?? true, components.map(\.isEmpty) ?? true,
            attachments.map(\.isEmpty) ?? true,
        ]
        if case .edit(let message) = purpose {
            let left = [
                (content ?? message.content).isEmpty, (embeds ?? message.embeds).isEmpty,
                (components ?? message.components).isEmpty, (attachments ?? message.attachments).isEmpty,
            ]
            isEmpty = left.allSatisfy(\.self)
        } else {
            isEmpty = said.allSatisfy(\.self)
        }
    }

    /// Throws what is wrong with the form, and that nothing is said at all.
    func check() throws(APIError) {
        try errors.check()
        if isEmpty { throw .emptyMessage }
    }

    /// Lays what the body says over a message.
    func apply(to message: inout Message) {
        message.content = content ?? message.content
        if let flags { message.flags.formUnion(flags) }
        message.components = components ?? message.components
        message.embeds = embeds ?? message.embeds
        message.attachments = attachments ?? message.attachments
    }
}

extension String {
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
