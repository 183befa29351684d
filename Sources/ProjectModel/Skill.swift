/// The thirteen core skills a proposal chooses from, and the groups they are found under (DOMAIN §6, D26).
package enum Skill: String, Codable, CaseIterable, Sendable {
    case sql = "SQL & Query Optimization"
    case python = "Python/Pandas"
    case etl = "ETL Pipeline Design"
    case streaming = "Real-time Stream Processing"
    case changeDataCapture = "CDC"
    case finOps = "FinOps"
    case modeling = "Data Modeling"
    case quality = "Data Quality & Validation"
    case docker = "Docker"
    case orchestration = "Kubernetes/Orchestration"
    case observability = "Monitoring & Observability"
    case tuning = "Performance Tuning"
    case architecture = "Architecture Decision Making"

    package enum Group: String, CaseIterable, Sendable {
        case streaming = "Streaming"
        case warehousing = "ETL & DW"
        case platform = "Platform"
        case finOps = "FinOps"
    }

    package var groups: [Group] {
        switch self {
        case .sql, .python, .etl, .modeling, .quality: [.warehousing]
        case .streaming, .changeDataCapture: [.streaming]
        case .finOps: [.finOps]
        case .docker, .orchestration, .observability, .architecture: [.platform]
        case .tuning: [.platform, .finOps]
        }
    }
}
