import Cards
import Interactions
import ProjectModel

// When the twist is announced by itself, and by when the team should have adapted.
extension Lead.Twist {
    struct Schedule: Button {
        @Carried var project: Project.ID

        static var opensForm: Bool { true }

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            if let passed = Lead.Twist.passed(project) { return .say(passed) }
            return .open(ScheduleForm { $0.project = project.id })
        }
    }

    struct ScheduleForm: Modal {
        static let title: Phrase = "When is the twist announced?"

        @Carried var project: Project.ID
        @Field("When", hint: "It is read back before it counts.", length: 1...60, placeholder: "mon 9am")
        var when: String
        @Field(
            "When the team should have adapted",
            hint: "Shown with it, and reminded of kindly; never enforced.",
            length: 0...60, placeholder: "in 6 weeks")
        var deadline: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Lead.Twist.schedule(when, deadline, try await Lead.project(project, call), call)
        }
    }

    /// One of the readings of its hour; the deadline is read after it.
    struct At: Button {
        @Carried var project: Project.ID
        @Carried var when: Moment
        @Carried(upTo: 30) var deadline: String?

        func press(_ call: Call) async throws -> Reply {
            try await Lead.Twist.schedule(when, deadline, in: project, call)
        }
    }

    /// One of the readings of its deadline.
    struct Deadline: Button {
        @Carried var project: Project.ID
        @Carried var when: Moment
        @Carried var deadline: Moment

        func press(_ call: Call) async throws -> Reply {
            try await Lead.Twist.schedule(when, until: deadline, in: project, call)
        }
    }

    static func schedule(_ when: String, _ deadline: String?, _ project: Project, _ call: Call) async throws
        -> Reply
    {
        let date = call.date(when) { moment, label in
            At {
                $0.project = project.id
                $0.when = moment
                $0.deadline = deadline
            }.face(label)
        }
        switch date {
        case .question(let question): return .say(question)
        case .moment(let moment): return try await schedule(moment, deadline, in: project.id, call)
        }
    }

    static func schedule(
        _ when: Moment, _ deadline: String?, in project: Project.ID, _ call: Call
    ) async throws -> Reply {
        guard let deadline, !deadline.isBlank else {
            return try await schedule(when, until: nil, in: project, call)
        }
        let date = call.date(deadline) { moment, label in
            Deadline {
                $0.project = project
                $0.when = when
                $0.deadline = moment
            }.face(label)
        }
        switch date {
        case .question(let question): return .say(question)
        case .moment(let moment): return try await schedule(when, until: moment, in: project, call)
        }
    }

    private static func schedule(
        _ when: Moment, until deadline: Moment?, in project: Project.ID, _ call: Call
    ) async throws -> Reply {
        try await plan(project, call) {
            try $0.schedule(twistAt: when, deadline: deadline, by: call.standing, at: call.now)
        }
    }
}
