/// An error as REST answers it: an HTTP status, Discord's JSON code, its sentence, and for forms the places.
struct APIError: Error, Sendable {
    let status: Int
    let code: Int64
    let message: String
    var errors: JSON?

    /// Opcodes and Status Codes › JSON Error Codes.
    static let unauthorized = APIError(status: 401, code: 0, message: "401: Unauthorized")
    static let notFound = APIError(status: 404, code: 0, message: "404: Not Found")
    static let methodNotAllowed = APIError(status: 405, code: 0, message: "405: Method Not Allowed")
    static let unknownApplication = APIError(status: 404, code: 10_002, message: "Unknown Application")
    static let unknownChannel = APIError(status: 404, code: 10_003, message: "Unknown Channel")
    static let unknownGuild = APIError(status: 404, code: 10_004, message: "Unknown Guild")
    static let unknownMember = APIError(status: 404, code: 10_007, message: "Unknown Member")
    static let unknownMessage = APIError(status: 404, code: 10_008, message: "Unknown Message")
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
    static let missingPermissions = APIError(status: 403, code: 50_013, message: "Missing Permissions")
    static let invalidToken = APIError(status: 401, code: 50_027, message: "Invalid Webhook Token")
    static let invalidVersion = APIError(status: 400, code: 50_041, message: "Invalid API version")
    static let invalidJSON = APIError(
        status: 400, code: 50_109, message: "The request body contains invalid JSON.")

    var json: JSON {
        var json: JSON = ["message": .string(message), "code": .int(code)]
        json["errors"] = errors
        return json
    }
}
