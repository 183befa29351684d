import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead twist` — preview, schedule or announce the Phase 2 twist.
    struct Twist: Command {
        static let summary: Phrase = "Preview, schedule or announce the Phase 2 twist"
        static let parts: [any Part.Type] = [
            Edit.self, Form.self, Announce.self, Stop.self, Preview.self, Show.self, Schedule.self,
            ScheduleForm.self, At.self, Deadline.self, OpenSeat.self, SeatForm.self,
        ]

        @Option("What to do") var action: Action
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Date or time, e.g. fri 5pm, in 2 weeks, 2026-12-01", length: ...60, suggest: .moments)
        var when: String?
        @Option("When the team should have adapted, e.g. in 4 weeks", length: ...60, suggest: .moments)
        var deadline: String?

        enum Action: String, Choice {
            case preview, edit, schedule, now, cancel

            var label: Phrase {
                switch self {
                case .preview: "Preview"
                case .edit: "Edit text"
                case .schedule: "Schedule"
                case .now: "Announce now"
                case .cancel: "Cancel schedule"
                }
            }
        }

        var opensForm: Bool { action == .edit || action == .schedule && when == nil }

        func run(_ call: Call) async throws -> Reply {
            let project: Project
            switch try await Lead.meant(self.project, call) {
            case .one(let meant): project = meant
            case .several(let projects): return Lead.ask(projects, select: select(projects))
            }
            if let passed = Self.passed(project) { return .say(passed) }
            switch action {
            case .preview: return .say(Self.preview(project, deadline: nil, call))
            case .edit: return .open(try Self.form(project, call))
            case .schedule:
                guard let when else { return .open(ScheduleForm { $0.project = project.id }) }
                return try await Self.schedule(when, deadline, project, call)
            case .now: return try await announce(project, call)
            case .cancel: return try await Self.stop(project.id, call)
            }
        }

        private func select(_ projects: [Project]) -> Card.Select? {
            switch action {
            case .preview: Which.menu(.twist, projects)
            case .edit: WhichForm.menu(.twist, projects)
            case .now: deadline == nil ? Which.menu(.twist, projects) : nil
            case .schedule: when == nil && deadline == nil ? WhichForm.menu(.schedule, projects) : nil
            case .cancel: nil
            }
        }

        /// It is shown once more before its button; what is announced is what was seen (C8).
        private func announce(_ project: Project, _ call: Call) async throws -> Reply {
            guard let deadline else { return .say(Self.preview(project, deadline: nil, call)) }
            let date = call.date(deadline) { moment, label in
                Preview {
                    $0.project = project.id
                    $0.deadline = moment
                }.face(label)
            }
            switch date {
            case .question(let question): return .say(question)
            case .moment(let moment): return .say(Self.preview(project, deadline: moment, call))
            }
        }

        struct Preview: Button {
            @Carried var project: Project.ID
            @Carried var deadline: Moment?

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .update(Twist.passed(project) ?? Twist.preview(project, deadline: deadline, call))
            }
        }

        /// Begins the minute in which it can be stopped.
        struct Announce: Button {
            @Carried var project: Project.ID
            @Carried var deadline: Moment?

            func press(_ call: Call) async throws -> Reply {
                let deadline = deadline
                return try await Twist.plan(project, call) {
                    try $0.announceTwist(deadline: deadline, by: call.standing, at: call.now)
                }
            }
        }

        /// Takes it back: its minute, or its schedule.
        struct Stop: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply { try await Twist.stop(project, call) }
        }

        /// What everybody could read since it was announced.
        struct Show: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                guard let project = try await call.project(project), let twist = project.twist,
                    let text = twist.text,
                    twist.announced != nil
                else { throw Refusal.twistSealed }
                return .say(
                    TwistCard.announcement(
                        text, of: project, deadline: twist.deadline, isSpoiler: twist.isSpoiler))
            }
        }

        struct Edit: Button {
            @Carried var project: Project.ID

            static var opensForm: Bool { true }

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                if let passed = Twist.passed(project) { return .say(passed) }
                return .open(try Twist.form(project, call))
            }
        }

        struct Form: Modal {
            static let title: Phrase = "The twist"

            @Carried var project: Project.ID
            @Field(
                "What changes?", hint: "Be specific: what breaks, and by when it must be mended",
                style: .paragraph, length: 10...TwistWords.longestChange)
            var change: String
            @Field(
                "Why does it matter?", hint: "What truth about production does it teach?",
                style: .paragraph, length: 10...TwistWords.longestReason)
            var why: String
            @Field("Who may read it before it is announced") var visibility: ProjectModel.Twist.Visibility
            @Field("Hide it behind a spoiler", hint: "Each reader lifts it in their own time.") var isSpoiler:
                Bool

            /// What not everybody may read lies in one place only (D4).
            var isKept: Bool { visibility == .open }
            static var isKeptUnread: Bool { false }

            func submit(_ call: Call) async throws -> Reply {
                let words = TwistWords(change: change, why: why).text
                let (visibility, isSpoiler) = (visibility, isSpoiler)
                do {
                    let saved = try await call.change(project) {
                        try $0.write(
                            twist: words, visibility: visibility, isSpoiler: isSpoiler, by: call.standing,
                            at: call.now)
                    }.project
                    return .say(
                        TwistAnswerCard.written(
                            saved, length: words.count, actions: Twist.actions(saved, deadline: nil)))
                } catch Refusal.alreadySo {
                    let project = try await Lead.project(project, call)
                    return .say(
                        TwistAnswerCard.written(
                            project, length: words.count, actions: Twist.actions(project, deadline: nil)))
                }
            }
        }

        static func form(_ project: Project, _ call: Call) throws -> Form {
            Form {
                $0.project = project.id
                if let text = project.twistText(for: call.standing) {
                    let words = TwistWords(text)
                    ($0.change, $0.why) = (words.change, words.why)
                }
                $0.visibility = project.twist?.visibility ?? .open
                $0.isSpoiler = project.twist?.isSpoiler ?? false
            }
        }
    }
}

extension Lead.Twist {
    /// Where it is too late for anything else: it was announced, or is about to be.
    static func passed(_ project: Project) -> Card? {
        guard let twist = project.twist else { return nil }
        if let announced = twist.announced {
            return TwistAnswerCard.announced(
                project, at: announced, by: twist.announcedBy,
                show: Show { $0.project = project.id }.face("Show it"))
        }
        return twist.sendsAt.map { sending(project, until: $0) }
    }

    static func preview(_ project: Project, deadline: Moment?, _ call: Call) -> Card {
        guard let text = project.twistText(for: call.standing), !text.isBlank else {
            return TwistAnswerCard.notWritten(
                project, actions: [Edit { $0.project = project.id }.face("Write it", .primary)])
        }
        return TwistCard.preview(
            text, of: project, deadline: deadline ?? project.twist?.deadline, reach: reach(project, call),
            actions: actions(project, deadline: deadline, isShown: true))
    }

    /// What can be done with a twist that is ahead.
    static func actions(_ project: Project, deadline: Moment?, isShown: Bool = false) -> [Card.Button] {
        let preview = Preview {
            $0.project = project.id
            $0.deadline = deadline
        }.face("Preview", .primary)
        let announce = Announce {
            $0.project = project.id
            $0.deadline = deadline
        }.face("Announce", .primary)
        let edit = Edit { $0.project = project.id }.face("Edit text")
        let schedule = Schedule { $0.project = project.id }.face("Schedule")
        let isScheduled = project.twist?.scheduled != nil
        let stop = Stop { $0.project = project.id }.face("Cancel schedule")
        return [isShown ? announce : preview, schedule, edit] + (isScheduled ? [stop] : [])
    }

    static func reach(_ project: Project, _ call: Call) -> TwistReach {
        TwistReach(
            channel: call.settings.projectChannels[project.id], projects: call.settings.channels[.projects],
            people: project.teamSize,
            ping: call.settings.projectRoles[project.id] == nil ? .nobody : .role)
    }

    private static func sending(_ project: Project, until moment: Moment) -> Card {
        TwistAnswerCard.sending(
            project, until: moment, stop: Stop { $0.project = project.id }.face("Stop", .danger))
    }

    /// Decides about its announcement; where the gate to phase 2 is closed, the gate answers (E10).
    static func plan(
        _ id: Project.ID, _ call: Call, _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        do {
            let saved = try await call.change(id, act).project
            if let passed = passed(saved) { return .update(passed) }
            return .update(TwistAnswerCard.scheduled(saved, actions: actions(saved, deadline: nil)))
        } catch Refusal.gateClosed {
            return .update(try Lead.Advance.card(try await Lead.project(id, call), rule: 14, call))
        } catch Refusal.twistAnnounced {
            return try await again(id, call)
        } catch Refusal.twistSending {
            return try await again(id, call)
        } catch Refusal.alreadySo {
            let project = try await Lead.project(id, call)
            return .update(TwistAnswerCard.scheduled(project, actions: actions(project, deadline: nil)))
        }
    }

    /// Pressing twice is answered as once.
    private static func again(_ id: Project.ID, _ call: Call) async throws -> Reply {
        let project = try await Lead.project(id, call)
        return .update(passed(project) ?? preview(project, deadline: nil, call))
    }

    static func stop(_ id: Project.ID, _ call: Call) async throws -> Reply {
        let before = try await Lead.project(id, call)
        let wasSending = before.twist?.sendsAt != nil
        do {
            let saved = try await call.change(id) {
                try $0.unscheduleTwist(by: call.standing, at: call.now)
            }.project
            let actions = actions(saved, deadline: nil)
            return .update(
                wasSending
                    ? TwistAnswerCard.stopped(saved, actions: actions)
                    : TwistAnswerCard.unscheduled(saved, actions: actions))
        } catch Refusal.twistAnnounced {
            return try await again(id, call)
        }
    }
}

extension ProjectModel.Twist.Visibility: Choice {
    package var label: Phrase {
        switch self {
        case .open: "Everybody (public)"
        case .team: "The team and stewards"
        case .sealed: "Nobody: sealed until then"
        }
    }
}
