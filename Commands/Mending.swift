import Cards
import Interactions
import ProjectModel

/// The buttons of notices: whoever looks after the channels says how it goes on (MIRROR §7). What they do is checked at the
/// press: an old notice decides nothing twice.
enum Mending: Listed {
    static let parts: [any Part.Type] = [
        Recreate.self, ChooseAnother.self, Chosen.self, Stop.self, StopNow.self, PutBack.self,
        KeepHidden.self, FollowTag.self, PutTagsBack.self,
    ]

    /// What can be done about what a notice tells.
    /// - Parameter project: what it is about, if it is about a project.
    static func actions(_ notice: Notice, _ project: Project?) -> [Card.Button] {
        switch notice {
        case .channelGone(let lane, let channel):
            gone(lane, channel)
        case .cardHidden(let project, let lane):
            [
                putBack(project, lane),
                KeepHidden {
                    $0.project = project
                    $0.lane = lane
                }.face("Keep it hidden"),
            ]
        case .tagsChanged(_, let lane, let stage): project.map { retagged($0, lane, stage) } ?? []
        case .filtered(_, let project, let event): [Lead.Announce.again(project, insteadOf: event)]
        case .memberLeft(let id, let member):
            project?.lead == member
                ? [Stewards.OfferLead.Search { $0.project = id }.face("Who could lead", .primary)]
                : [Lead.Team.Show { $0.project = id }.face("Team", .primary)]
        case .permissionMissing, .noRoom, .digest: []
        }
    }

    private static func gone(_ lane: Lane, _ channel: UInt64) -> [Card.Button] {
        var buttons = [
            choose(lane, from: channel, "Choose another"),
            Stop {
                $0.lane = lane
                $0.channel = ChannelNumber(channel)
            }.face("Stop mirroring"),
        ]
        // Only a project's channel is made by the bot; the others are the server's own.
        if case .project(let id) = lane {
            let anew = Recreate {
                $0.project = id
                $0.channel = ChannelNumber(channel)
            }
            buttons.insert(anew.face("Recreate"), at: 0)
        }
        return buttons
    }

    /// - Parameter channel: the one that is no more; `nil` where none was named.
    static func choose(_ lane: Lane, from channel: UInt64?, _ label: Phrase) -> Card.Button {
        ChooseAnother {
            $0.lane = lane
            $0.channel = channel.map(ChannelNumber.init)
        }.face(label, .primary)
    }

    static func putBack(_ project: Project.ID, _ lane: Lane) -> Card.Button {
        PutBack {
            $0.project = project
            $0.lane = lane
        }.face("Put back", .primary)
    }

    /// Has the channel made anew; what waited is told there once it is there.
    struct Recreate: Button {
        @Carried var project: Project.ID
        @Carried var channel: ChannelNumber

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            return .say(
                try await call.recreate(project, from: channel.number)
                    ? MovingCard.beingMade : MovingCard.settled)
        }
    }

    /// Asks which channel it goes on in.
    struct ChooseAnother: Button {
        @Carried var lane: Lane
        @Carried var channel: ChannelNumber?

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            guard call.channel(of: lane) == channel?.number else { return .say(MovingCard.settled) }
            let menu = Chosen {
                $0.lane = lane
                $0.channel = channel
            }.menu(placeholder: "A channel, for example #ideas")
            return .say(
                MovingCard.choose(
                    lane, try await call.project(of: lane), isGone: channel != nil, menu: menu))
        }
    }

    struct Chosen: ChannelSelect {
        @Carried var lane: Lane
        @Carried var channel: ChannelNumber?

        func choose(_ chosen: NamedChannel, _ call: Call) async throws -> Reply {
            try call.requireKeeper()
            switch try await call.move(lane, from: channel?.number, to: chosen.id) {
            case .made: return .update(MovingCard.goesOn(in: chosen.id))
            case .settled: return .update(MovingCard.settled)
            case .taken: return .say(MovingCard.taken(chosen.id))
            }
        }
    }

    /// Asks whether that is meant: what waits is not sent then.
    struct Stop: Button {
        @Carried var lane: Lane
        @Carried var channel: ChannelNumber

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            guard call.channel(of: lane) == channel.number else { return .say(MovingCard.settled) }
            let now = StopNow {
                $0.lane = lane
                $0.channel = channel
            }.face("Stop mirroring", .danger)
            return .say(
                MovingCard.stop(
                    lane, try await call.project(of: lane), waiting: try await call.waiting(in: lane),
                    action: now))
        }
    }

    struct StopNow: Button {
        @Carried var lane: Lane
        @Carried var channel: ChannelNumber

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            let move = try await call.move(lane, from: channel.number, to: nil)
            return .update(move == .made ? MovingCard.stopped : MovingCard.settled)
        }
    }

    /// The card comes back, and stays in somebody's care.
    struct PutBack: Button {
        @Carried var project: Project.ID
        @Carried var lane: Lane

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            return .say(
                try await call.putBack(project, in: lane) ? MovingCard.putBack : MovingCard.settled)
        }
    }

    struct KeepHidden: Button {
        @Carried var project: Project.ID
        @Carried var lane: Lane

        func press(_ call: Call) async throws -> Reply {
            try call.requireKeeper()
            let notice = Notice.cardHidden(project, lane)
            guard try await call.isOpen(notice) else { return .say(MovingCard.settled) }
            try await call.settle(notice)
            return .say(MovingCard.keptHidden)
        }
    }
}

extension Call {
    fileprivate func project(of lane: Lane) async throws -> Project? {
        guard let id = lane.project else { return nil }
        return try await project(id)
    }
}
