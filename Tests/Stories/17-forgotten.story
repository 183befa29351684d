# Story 17 (DOMAIN §9): somebody deletes their data. Applications and preferences are gone, stances still count without a name,
# and credit they agreed to stays only because they said so; somebody else's goes with them.
lead in #fraud-detection-pipeline: /lead credit member:@contributor what:"Built the Kafka ingestion."
contributor in #general: /me section:"Credit and LinkedIn text"
press "That is right"
contributor in #general: /vote proposal:P-004 stance:support
contributor: /me section:"Profile and GitHub"
press "Edit"
submit "GitHub name"="octocat", "Time zone"="Nairobi"
expect "GitHub: octocat"
expect "Time zone: Africa/Nairobi"
contributor: /apply project:P-002 role:"Data Engineer"
submit "Time per week"="5–10 hours a week", "What would you like to work on?"="Data contracts, for I have suffered without them."
expect "Sent to @lead."
lead in #data-mesh-platform: /lead credit member:@steward what:"Wrote the first data contract."
steward in #general: /me section:"Credit and LinkedIn text"
press "That is right"

# What goes and what stays is said first, and it is typed.
contributor in #general: /me section:"My data"
expect "Applications: for the lead’s answer, 90 days; then only how it ended and when."
press "Forget me"
expect "Stances stay counted without a name"
press "Keep my credit"
outcome modal
submit "Type “forget me”"="not yet"
expect "Your data"
press "Forget me"
press "Keep my credit"
submit "Type “forget me”"="forget me"
expect "You are forgotten here. Credit you agreed to stays under your name."
steward in #general: /me section:"My data"
press "Forget me"
press "Remove all of it"
submit "Type “forget me”"="forget me"
expect "Credit is gone as well."

contributor in #general: /me section:"My applications"
not "Data Mesh Platform"
contributor: /me section:"Profile and GitHub"
expect "GitHub: not given"
expect "Time zone: UTC"
contributor: /me section:"Credit and LinkedIn text"
expect "Fraud Detection Pipeline"
steward in #general: /me section:"Credit and LinkedIn text"
not "Data Mesh Platform"

lead in #data-mesh-platform: /lead applications
not "@contributor"
not "suffered"
proposer in #project-proposals: /proposals proposal:P-004
expect "Support 1"
member in #fraud-detection-pipeline: /projects
press "Details"
choose "Credits"
expect "@contributor"
expect "Built the Kafka ingestion"
member in #data-mesh-platform: /projects
press "Details"
choose "Credits"
not "@steward"
