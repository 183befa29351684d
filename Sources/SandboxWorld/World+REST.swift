/// A request's way: the ban, the route, the token, the limits, planned faults, and at last what was asked.
extension World {
    package mutating func rest(_ request: Request, at now: ProtocolTime) -> Response {
        let path = Self.versionless(request.path)
        var response = answer(request, path, at: now)
        if path.map({ faults.losesAnswer(to: request.method, String($0)) }) == true { response.isLost = true }
        if [401, 403, 429].contains(response.status), response.header("X-RateLimit-Scope") != "shared" {
            limits.noteInvalid(at: now)
        }
        journal.note(
            "request",
            [
                "method": .string(request.method), "path": .string(Self.redacted(request.path)),
                "status": .int(Int64(response.status)), "lost": .bool(response.isLost),
                "request": request.shown, "response": response.body ?? .null,
            ], at: now)
        return response
    }

    /// The path after `/api/v10` or `/api`; nil for another version.
    private static func versionless(_ path: String) -> Substring? {
        guard path.hasPrefix("/api/") else { return nil }
        let rest = path.dropFirst("/api".count)
        let first = rest.split(separator: "/").first ?? ""
        guard first.first == "v", first.dropFirst().allSatisfy(\.isNumber), first.count > 1 else {
            return rest
        }
        return first == "v10" ? rest.dropFirst(first.count + 1) : nil
    }

    /// Interaction tokens are dots in the log.
    private static func redacted(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.count > 40 ? "…" : String($0) }.joined(separator: "/")
    }

    private mutating func answer(_ request: Request, _ path: Substring?, at now: ProtocolTime) -> Response {
        if let wait = limits.banWait(at: now) { return Response.banned(for: wait) }
        guard let path else { return Response(APIError.invalidVersion) }
        let operation: Operation
        let parameters: [String: String]
        switch Operation.match(request.method, path) {
        case .operation(let found, let values): (operation, parameters) = (found, values)
        case .otherMethod: return Response(APIError.methodNotAllowed)
        case .nothing:
            journal.note(
                "not emulated", ["method": .string(request.method), "path": .string(String(path))], at: now)
            return Response(APIError.notFound)
        }
        let asking = request.bearer.flatMap(application(bearing:))
        if operation.trust == .bot, asking == nil { return Response(APIError.unauthorized) }
        if operation.trust != .interactionToken, let wait = limits.globalWait(of: asking?.id, at: now) {
            return Response.limited(.global, after: wait, standing: nil, bucket: nil)
        }
        let major = ["channel", "guild", "token", "interaction"].compactMap { parameters[$0] }.joined(
            separator: ":")
        let owner = operation.trust == .interactionToken ? nil : asking?.id
        let key = RateLimits.Key(owner: owner, bucket: operation.bucket.name, major: major)
        let standing = limits.spend(key, operation.bucket, at: now)
        if standing.isExceeded {
            return Response.limited(
                .user, after: standing.resetAfter, standing: standing, bucket: operation.bucket, at: now)
        }
        if let planned = faults.answer(to: request.method, String(path)) {
            journal.note("fault answered", ["status": .int(Int64(planned.status))], at: now)
            if planned.status == 429, planned.limitScope == .user {
                limits.exhaust(key, operation.bucket, for: planned.wait, at: now)
            }
            return Response(planned, standing: standing, bucket: operation.bucket, at: now)
        }
        var response = perform(operation, parameters, request, asking, at: now)
        response.addLimits(standing, operation.bucket, at: now)
        return response
    }

    private mutating func perform(
        _ operation: Operation, _ parameters: [String: String], _ request: Request, _ asking: Application?,
        at now: ProtocolTime,
    ) -> Response {
        do throws(APIError) {
            let (body, files) = try request.read()
            let call = Call(
                operation: operation, parameters: parameters, query: request.query, body: body, files: files,
                application: asking, now: now)
            return try perform(call)
        } catch {
            return Response(error)
        }
    }
}
