import ProjectModel
import Testing

@testable import Bot

@Suite("Zones")
struct ZonesTests {
    @Test(
        "A zone is known by its name and by its city, however it is typed",
        arguments: ["Africa/Nairobi", "africa/nairobi", "Nairobi", " nairobi "])
    func named(typed: String) {
        let zone = Zones().zone(typed)
        #expect(zone?.name == "Africa/Nairobi")
        let offset = zone?.offset(at: Moment(millisecondsSince1970: 1_790_000_000_000))
        #expect(offset == 10_800)
    }

    @Test("One of two words, the zone of the world, and what is none")
    func others() {
        let zones = Zones()
        #expect(zones.zone("new york")?.name == "America/New_York")
        for world in ["utc", "UTC", "GMT"] { #expect(zones.zone(world)?.name == "UTC") }
        #expect(zones.zone("utc")?.offset(at: Moment(millisecondsSince1970: 0)) == 0)
        for nothing in ["", "Atlantis", "Africa", "5"] { #expect(zones.zone(nothing) == nil) }
    }
}
