/// An error as REST answers it: an HTTP status, Discord's JSON code, its sentence, and for forms the places.
struct APIError: Error, Sendable {
    let status: Int
    let code: Int64
    let message: String
    var errors: JSON?
    /// Milliseconds to wait, for the limits that stand in no header beforehand.
    var retryAfter: Int64?

    /// Opcodes and Status Codes › JSON Error Codes.
    static let unauthorized = APIError(status: 401, code: 0, message: "401: Unauthorized")
    static let notFound = APIError(status: 404, code: 0, message: "404: Not Found")
    static let methodNotAllowed = APIError(status: 405, code: 0, message: "405: Method Not Allowed")
    static let unknownApplication = APIError(status: 404, code: 10_002, message: "Unknown Application")
    static let unknownChannel = APIError(status: 404, code: 10_003, message: "Unknown Channel")
    static let unknownGuild = APIError(status: 404, code: 10_004, message: "Unknown Guild")
    static let unknownMember = APIError(status: 404, code: 10_007, message: "Unknown Member")
    static let unknownMessage = APIError(status: 404, code: 10_008, message: "Unknown Message")
    static let unknownRole = APIError(status: 404, code: 10_011, message: "Unknown Role")
    static let unknownOverwrite = APIError(
        status: 404, code: 10_009, message: "Unknown permission overwrite")
    static let unknownEvent = APIError(status: 404, code: 10_070, message: "Unknown Guild Scheduled Event")
    static let unknownUser = APIError(status: 404, code: 10_013, message: "Unknown User")
    static let unknownWebhook = APIError(status: 404, code: 10_015, message: "Unknown Webhook")
    static let unknownInteraction = APIError(status: 404, code: 10_062, message: "Unknown interaction")
    static let unknownCommand = APIError(status: 404, code: 10_063, message: "Unknown application command")
    static let acknowledged = APIError(
        status: 400, code: 40_060, message: "Interaction has already been acknowledged.")
    static let missingAccess = APIError(status: 403, code: 50_001, message: "Missing Access")
    static let notTheAuthor = APIError(
        status: 403, code: 50_005, message: "Cannot edit a message authored by another user")
    static let emptyMessage = APIError(status: 400, code: 50_006, message: "Cannot send an empty message")
    static let cannotMessageUser = APIError(
        status: 403, code: 50_007, message: "Cannot send messages to this user")
    static let tooManyPins = APIError(
        status: 400, code: 30_003, message: "Maximum number of pinned messages reached (250)")
    static let tooManyRoles = APIError(
        status: 400, code: 30_005, message: "Maximum number of server roles reached (250)")
    static let tooManyChannels = APIError(
        status: 400, code: 30_013, message: "Maximum number of server channels reached (500)")
    static let tagRequired = APIError(
        status: 400, code: 40_067, message: "A tag is required to create a forum post in this channel")
    static let nonTextChannel = APIError(
        status: 400, code: 50_008, message: "Cannot send messages in a non-text channel")
    static let systemMessage = APIError(
        status: 403, code: 50_021, message: "Cannot execute action on a system message")
    static let wrongChannelType = APIError(
        status: 400, code: 50_024, message: "Cannot execute action on this channel type")
    static let invalidRole = APIError(status: 400, code: 50_028, message: "Invalid Role")
    static let archivedThread = APIError(status: 400, code: 50_083, message: "Thread is archived")
    static let threadExists = APIError(
        status: 400, code: 160_004, message: "A thread has already been created for this message")
    static let lockedThread = APIError(status: 400, code: 160_005, message: "Thread is locked")
    static let missingPermissions = APIError(status: 403, code: 50_013, message: "Missing Permissions")
    static let invalidToken = APIError(status: 401, code: 50_027, message: "Invalid Webhook Token")
    static let invalidVersion = APIError(status: 400, code: 50_041, message: "Invalid API version")
    static let invalidJSON = APIError(
        status: 400, code: 50_109, message: "The request body contains invalid JSON.")

    var json: JSON {
        var json: JSON = ["message": .string(message), "code": .int(code)]
        json["errors"] = errors
        if let retryAfter {
            json["retry_after"] = .double(Double(retryAfter) / 1000)
            json["global"] = false
        }
        return json
    }
}
