import DiscordModel
import Testing

@testable import Bot

@Suite("The tags of a post")
struct PostTagsTests {
    private let forum = ["New", "Building", "Phase 2", "Needs people", "Hot"].enumerated().map {
        place, name in
        ForumTag(name, id: TagID(UInt64(place + 1)))
    }

    private func tags(_ names: [String], on present: [UInt64] = []) -> PostTags {
        PostTags(wanting: names, among: forum, present: present.map { TagID($0) })
    }

    @Test("The bot's own come first, and what people have added stays beside them")
    func beside() {
        let tags = tags(["Building", "Needs people"], on: [5, 3])
        #expect(tags.wanted.map(\.rawValue) == [2, 4, 5])
        #expect(tags.wrong == ["Phase 2"] && !tags.isRight)
    }

    @Test("A tag that people have added makes nothing wrong, and one that is missing does")
    func right() {
        #expect(tags(["Building"], on: [2, 5]).isRight)
        #expect(!tags(["Building", "Needs people"], on: [2]).isRight)
        #expect(tags(["Building", "Advanced"], on: [2]).isRight, "the forum has no such tag")
    }

    @Test("A post is never without any, and never has more than five")
    func limits() {
        #expect(tags(["Advanced"]).wanted.map(\.rawValue) == [1])
        #expect(tags(["Advanced"], on: [5]).wanted.map(\.rawValue) == [5])
        #expect(PostTags(wanting: ["Building"], among: [], present: []).wanted.isEmpty)
        let many =
            (1...9).map { ForumTag("Mine \($0)", id: TagID($0)) } + [ForumTag("Building", id: TagID(10))]
        let full = PostTags(wanting: ["Building"], among: many, present: (1...5).map { TagID($0) })
        #expect(full.wanted.map(\.rawValue) == [10, 1, 2, 3, 4])
    }

    @Test("A tag that the forum has no more is left out")
    func removed() {
        #expect(tags(["Building"], on: [2, 77]).wanted.map(\.rawValue) == [2])
    }
}
