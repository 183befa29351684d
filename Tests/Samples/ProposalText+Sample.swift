import ProjectModel

extension ProposalText {
    /// A proposal without a finding.
    package static var sample: ProposalText {
        var text = ProposalText()
        text.title = "Logistics Tracker"
        text.pitch = "Tracks parcels in real time."
        text.context = "A carrier loses parcels between two hubs."
        text.problem = "Nobody knows where a parcel is."
        text.difficulty = .intermediate
        text.twist.change = "Black Friday brings ten times the traffic."
        text.twist.why = "Load is never what was planned."
        text.skills = [.streaming, .docker, .sql]
        text.scale = .medium
        text.infrastructure = .modest
        text.budget = .low
        text.teamSize = .few
        text.roles = [RoleCount("Data Engineer", 2), RoleCount("Platform Engineer", 1)]
        text.approaches = [Approach("A", "Kafka and Flink"), Approach("B", "Airflow and Spark")]
        text.roadmap = [
            RoadmapPhase(1, goal: "Ingest", deliverables: ["Kafka ingestion"]),
            RoadmapPhase(2, goal: "Twist", deliverables: ["Scale out"]),
            RoadmapPhase(3, goal: "Optimise", deliverables: ["Cheaper storage"]),
        ]
        text.months = 3
        text.canLead = .yes
        text.hours = .few
        return text
    }
}
