import Interactions
import Testing

@testable import Commands

@Suite("The catalogue")
struct CatalogueTests {
    @Test("Discord would refuse none of it")
    func problems() {
        #expect(Catalogue.guildhall.problems == [])
    }
}
