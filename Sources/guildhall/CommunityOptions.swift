import ArgumentParser
import Bot
import ProjectModel
import Storage

/// What a command over stored projects needs to know: the database and the community, and how to answer.
struct CommunityOptions: ParsableArguments {
    @OptionGroup var settings: SettingsOptions

    @Option(help: "The community, where the database holds more than one: its server's id.")
    var community: UInt64?

    @Flag(help: "Answer as JSON.")
    var json = false

    /// Opens the store for as long as `work` runs.
    func withStore(_ work: (Store) async throws -> Void) async throws {
        let store = try await settings.settings().store()
        do {
            try await work(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}
