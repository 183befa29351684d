# A lead takes a project from recruiting to its announced twist: seats that stay open are passed over with a reason,
# milestones are finished, and the twist is seen before it is announced, stopped once, and announced a minute later.
member in #fraud-detection-pipeline: /lead advance
expect "Only the lead (@lead) or a co-lead can do this."
lead in #fraud-detection-pipeline: /lead advance
only you
expect "Recruiting → Active: 0 of 3"
expect "Every role has somebody – nobody yet: Platform Engineer, Analytics Engineer"
press "Tick"
press "Tick"
choose "Every role has somebody"
outcome modal
submit "The reason"="We begin with the ingestion, for which we are enough."
expect "Recruiting → Active: 3 of 3"
press "Start building"
expect "Fraud Detection Pipeline is now active. 1 line was passed over."
lead in #fraud-detection-pipeline: /lead milestone action:Done milestone:"Kafka ingestion"
expect "Done: Kafka ingestion. 1 of 3."
lead in #fraud-detection-pipeline: /lead milestone action:"Move date" milestone:Scoring when:"in 3 weeks"
expect "Roadmaps are estimates."
lead in #fraud-detection-pipeline: /lead milestone action:Drop milestone:Alerting
expect "Dropped: Alerting. 1 of 2."
lead in #fraud-detection-pipeline: /lead milestone action:Done milestone:Scoring celebrate:true
expect "The channel and #projects are told."
lead in #fraud-detection-pipeline: /lead log kind:"Decision (ADR)" text:"Kafka over Pulsar, for its replay"
expect "Decision 1 (ADR): Kafka over Pulsar, for its replay"
lead in #fraud-detection-pipeline: /lead checkin status:"On track"
expect "Thank you; the card says so."
lead in #fraud-detection-pipeline: /lead advance
expect "Active → Phase 2: 2 of 4"
press "Tick"
press "Tick"
expect "Active → Phase 2: 4 of 4"
press "Preview the twist"
expect "Phase 2 – the twist"
expect "Regulator mandates real-time compliance reporting."
expect "This is how it will look."
press "Announce"
expect "Sending…"
press "Stop"
expect "Stopped. The twist of Fraud Detection Pipeline was not announced, and nobody was told."
lead in #fraud-detection-pipeline: /lead twist action:"Announce now" deadline:"in 6 weeks"
expect "Adapt by"
press "Announce"
expect "Sending…"
button "Stop"
advance PT2M
lead in #fraud-detection-pipeline: /lead twist action:Preview
expect "The twist was already announced"
expect "by @lead"
press "Show it"
expect "Adapt by"
lead in #fraud-detection-pipeline: /projects project:P-001
expect "Phase 2"
# The announcement is the card that was seen before, pinned and told once; the impact thread is below it, its steps are ticked
# there, and the announcement leads to it.
member sees "phase 2 in five steps" in #"P-001 What the twist changes"
press "Tick"
expect "Only the lead"
look in #fraud-detection-pipeline
once "Phase 2 – the twist"
pinned "Phase 2 – the twist"
expect "Regulator mandates real-time compliance reporting."
expect "Adapt by"
member sees "Fraud Detection Pipeline meets its twist." in #projects
lead sees "phase 2 in five steps" in #"P-001 What the twist changes"
press "Tick"
expect "✓ Analyse the impact – @lead"
expect "P-001 · e"
look in #fraud-detection-pipeline
button "Impact thread"
press "Open a seat"
outcome modal
submit "Role"="Security Engineer", "How many"="1"
expect "A seat is open: Security Engineer."
