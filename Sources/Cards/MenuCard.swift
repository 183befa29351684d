/// What a context menu answers when it cannot tell what is meant.
package enum MenuCard {
    package static let noProjectHere = Card(
        accent: .amber,
        [.text("I cannot tell which project this is for. In a project’s own channel I can.")])
}
