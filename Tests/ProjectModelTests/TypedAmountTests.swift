import ProjectModel
import Testing

@Suite("Typed amounts")
struct TypedAmountTests {
    @Test(
        "The first number of a line is the amount, however its parts are set apart",
        arguments: [
            ("42.50 for the cluster", 4_250), ("120", 12_000), ("$1,200", 120_000), ("1.200 EUR", 120_000),
            ("1 200,50 EUR", 120_050), ("1,234.56", 123_456), ("1.234,56", 123_456), ("0.5", 50),
            ("€ 7,9", 790),
            ("1'000.00 CHF", 100_000), ("about 30 a month", 3_000), ("0", 0),
            ("12, of which 3 for Kafka", 1_200),
            ("3 clusters", 300), ("12.345", 1_234_500), ("0.125", 12_500), ("19.999", 1_999_900),
        ])
    func amounts(text: String, cents: Int) {
        #expect(TypedAmount(text)?.cents == cents)
    }

    @Test(
        "No number is no amount, and neither is one beyond every budget",
        arguments: ["", "a lot", "-", "9999999999"])
    func none(text: String) {
        #expect(TypedAmount(text) == nil)
    }
}
