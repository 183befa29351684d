/// The channels of a community's server, as they were seen last: which may be meant, and whether there is room for one more.
package struct ChannelLayout: Equatable, Sendable {
    package var places: [Place]

    /// What a server holds, categories counted and threads not (Discord's limit, 30013).
    package static let most = 500
    /// What a category holds (CHANNEL_PARENT_MAX_CHANNELS).
    package static let mostInCategory = 50

    package init(_ places: [Place]) {
        self.places = places
    }

    package struct Place: Equatable, Sendable {
        package var id: UInt64
        package var name: String
        package var kind: Kind
        /// The category it is in.
        package var category: UInt64?
        package var topic: String?

        package init(
            _ id: UInt64, named name: String, _ kind: Kind = .text, in category: UInt64? = nil,
            topic: String? = nil
        ) {
            self.id = id
            self.name = name
            self.kind = kind
            self.category = category
            self.topic = topic
        }
    }

    package enum Kind: String, Sendable {
        case text, forum, category, other
    }

    package func kind(of channel: UInt64) -> Kind? { places.first { $0.id == channel }?.kind }

    package enum Room: Equatable, Sendable {
        case category(UInt64)
        case outsideCategories
        case none
    }

    /// Where one more channel fits: in the first of these categories that has room. Where none of them exists, outside.
    package func room(in categories: [UInt64]) -> Room {
        guard places.count < Self.most else { return .none }
        let known = categories.filter { id in places.contains { $0.id == id && $0.kind == .category } }
        guard !known.isEmpty else { return .outsideCategories }
        let open = known.first { id in places.count { $0.category == id } < Self.mostInCategory }
        return open.map { .category($0) } ?? .none
    }

    /// The channel that was made for a project, by its name and the reference in its topic.
    package func channel(madeFor project: Project.ID, named name: String) -> UInt64? {
        places.first { place in
            place.kind == .text && place.name == name
                && place.topic?.split(separator: " · ").contains { $0 == "\(project)" } == true
        }?.id
    }

    /// A text channel of a project's name, or of the first words of it: proposed, never assumed (MIRROR §9).
    /// - Parameter taken: what is somebody's already.
    package func namesake(of project: Project, besides taken: Set<UInt64>) -> Place? {
        let free = places.filter { $0.kind == .text && !taken.contains($0.id) }
        let name = project.channelName
        return free.first { $0.name == name || $0.name == project.slug }
            ?? free.filter { $0.name.contains("-") && name.hasPrefix($0.name + "-") }
            .max { $0.name.count < $1.name.count }
    }
}
