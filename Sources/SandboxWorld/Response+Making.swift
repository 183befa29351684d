/// Answers in Discord's own words: errors, limits, planned faults, the ban.
extension Response {
    enum Scope: String, Sendable {
        case user
        case global
        case shared
    }

    init(_ error: APIError) {
        self.init(status: error.status, body: error.json)
        addVia()
        if let wait = error.retryAfter {
            headers.append(Header(name: "Retry-After", value: String((wait + 999) / 1000)))
            headers.append(Header(name: "X-RateLimit-Scope", value: Scope.shared.rawValue))
        }
    }

    /// What Discord's edge puts on every answer that reached the API; clients tell a ban by its absence.
    private mutating func addVia() {
        headers.append(Header(name: "Via", value: "1.1 google"))
    }

    mutating func addLimits(_ standing: RateLimits.Standing, _ bucket: Bucket, at now: ProtocolTime) {
        if header("Via") == nil { addVia() }
        let seconds = Self.seconds(standing.resetAfter)
        headers += [
            Header(name: "X-RateLimit-Limit", value: String(standing.limit)),
            Header(name: "X-RateLimit-Remaining", value: String(standing.remaining)),
            Header(name: "X-RateLimit-Reset", value: Self.seconds(now.milliseconds + standing.resetAfter)),
            Header(name: "X-RateLimit-Reset-After", value: seconds),
            Header(name: "X-RateLimit-Bucket", value: bucket.hash),
        ]
    }

    static func limited(
        _ scope: Scope, after wait: Int64, standing: RateLimits.Standing?, bucket: Bucket?,
        at now: ProtocolTime = ProtocolTime(milliseconds: 0),
    ) -> Response {
        let words = scope == .shared ? "The resource is being rate limited." : "You are being rate limited."
        var response = Response(
            status: 429,
            body: [
                "message": .string(words), "retry_after": .double(Double(wait) / 1000),
                "global": .bool(scope == .global), "code": 0,
            ])
        if let standing, let bucket { response.addLimits(standing, bucket, at: now) }
        if response.header("Via") == nil { response.addVia() }
        response.headers.append(Header(name: "Retry-After", value: String((wait + 999) / 1000)))
        response.headers.append(Header(name: "X-RateLimit-Scope", value: scope.rawValue))
        if scope == .global { response.headers.append(Header(name: "X-RateLimit-Global", value: "true")) }
        return response
    }

    /// The edge's own refusal: no JSON, no Via.
    static func banned(for wait: Int64) -> Response {
        var response = Response(
            status: 429, html: "<html><title>Access denied</title><h1>Error 1015</h1></html>")
        response.headers = [Header(name: "Retry-After", value: String((wait + 999) / 1000))]
        return response
    }

    /// What a fault planned: a 429 of some scope, an error of Discord's servers, or any other status.
    init(
        _ planned: Faults.PlannedAnswer, standing: RateLimits.Standing, bucket: Bucket, at now: ProtocolTime,
    ) {
        switch planned.status {
        case 429:
            let (scope, wait) = (planned.limitScope, planned.wait)
            // A resource that many share has a limit of its own, beside the bucket's.
            let told: RateLimits.Standing? =
                switch scope {
                case .user:
                    RateLimits.Standing(
                        limit: standing.limit, remaining: 0, resetAfter: wait, isExceeded: true)
                case .shared: standing
                case .global: nil
                }
            self = .limited(
                scope, after: wait, standing: told, bucket: scope == .global ? nil : bucket, at: now)
            if let code = planned.code { body?["code"] = .int(code) }
            if let message = planned.message { body?["message"] = .string(message) }
        case 502, 504:
            self.init(status: planned.status, html: "<html><h1>\(planned.status) Bad Gateway</h1></html>")
        default:
            let words = planned.status == 500 ? "Internal Server Error" : "Error"
            self.init(
                status: planned.status,
                body: [
                    "message": .string(planned.message ?? "\(planned.status): \(words)"),
                    "code": .int(planned.code ?? 0),
                ])
            addLimits(standing, bucket, at: now)
        }
    }

    private static func seconds(_ milliseconds: Int64) -> String {
        "\(milliseconds / 1000).\(ProtocolTime.padded(Int(milliseconds % 1000), 3))"
    }
}

extension Faults.PlannedAnswer {
    /// Whose limit a 429 is about.
    var limitScope: Response.Scope { scope.flatMap(Response.Scope.init(rawValue:)) ?? .user }

    /// How long a 429 asks to wait, in milliseconds.
    var wait: Int64 { Int64((retryAfter ?? 1) * 1000) }
}

extension Request {
    /// The bot token of the Authorization header.
    var bearer: String? {
        guard let value = headers["authorization"], value.hasPrefix("Bot ") else { return nil }
        return String(value.dropFirst("Bot ".count))
    }

    func read() throws(APIError) -> (JSON, [UploadedFile]) {
        switch body {
        case .none: return ([:], [])
        case .json(let json): return (json, [])
        case .multipart(let json, let files): return (json, files)
        case .unreadable: throw .invalidJSON
        }
    }

    /// The body as the log shows it.
    var shown: JSON {
        switch body {
        case .none: .null
        case .json(let json): json
        case .multipart(let json, let files):
            ["payload_json": json, "files": .array(files.map { .string($0.filename) })]
        case .unreadable: "unreadable"
        }
    }
}
