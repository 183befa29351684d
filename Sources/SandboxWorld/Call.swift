/// One request, as an operation sees it: matched, authorised, its body read.
struct Call: Sendable {
    let operation: Operation
    let parameters: [String: String]
    let query: [String: String]
    let body: JSON
    let files: [Request.UploadedFile]
    /// Nil where a token in the path stands for the application.
    let application: Application?
    let now: ProtocolTime

    /// The application that asks; every operation that uses this is matched only with one.
    func asking() throws(APIError) -> Application {
        guard let application else { throw .unauthorized }
        return application
    }

    /// A snowflake of the path, or Discord's complaint that it is none.
    func id(_ name: String) throws(APIError) -> Snowflake {
        let text = parameters[name] ?? ""
        guard let id = Snowflake(text) else {
            throw FormErrors.single(
                ["\(name)_id"], "NUMBER_TYPE_COERCE", "Value \"\(text)\" is not snowflake.")
        }
        return id
    }
}
