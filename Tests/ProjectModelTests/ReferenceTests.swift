import ProjectModel
import Testing

@Suite("What a person types to mean a project")
struct ReferenceTests {
    private let names = [
        (
            name: ProjectName(id: Project.ID(1), name: "Fraud Detection Pipeline"),
            slug: "fraud-detection-pipeline"
        ),
        (name: ProjectName(id: Project.ID(2), name: "Data Mesh Platform"), slug: "data-mesh-platform"),
        (name: ProjectName(id: Project.ID(14), name: "Data Lake"), slug: "data-lake"),
    ]

    @Test(
        "The number, the suggestion's text, the name, the slug and a beginning all mean it",
        arguments: [
            "P-002", "p2", "Data Mesh Platform · P-002", "data mesh platform", "DATA-MESH-PLATFORM", "data m",
            "Dàta Mésh",
        ])
    func resolves(typed: String) throws {
        #expect(try ProjectReference(typed).resolve(among: names) == Project.ID(2))
    }

    @Test("A beginning of several is asked back")
    func ambiguous() {
        #expect(throws: Refusal.ambiguousProject(typed: "data", candidates: [names[1].name, names[2].name])) {
            try ProjectReference("data").resolve(among: names)
        }
    }

    @Test(
        "A slip of the fingers is answered with the nearest",
        arguments: ["frad", "fruad detection pipeline", "detection"])
    func nearest(typed: String) {
        #expect(throws: Refusal.unknownProject(typed: typed, nearest: names[0].name)) {
            try ProjectReference(typed).resolve(among: names)
        }
    }

    @Test("What is like nothing is answered with nothing", arguments: ["xyzzy", "", "   ", "P-999"])
    func unknown(typed: String) {
        #expect(throws: Refusal.unknownProject(typed: typed, nearest: nil)) {
            try ProjectReference(typed).resolve(among: names)
        }
    }

    @Test("Text is compared without case, accents and doubled blanks")
    func folding() {
        #expect("  Élan   VITAL ".folded == "elan vital")
        #expect("Straße".folded == "strasse")
        #expect("Фрод 日本".folded == "фрод 日本")
        #expect("a–b".folded == "a-b")
    }
}
