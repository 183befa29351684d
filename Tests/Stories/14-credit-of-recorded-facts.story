# Story 14 (DOMAIN §9): the text for LinkedIn is made of recorded facts; what is not recorded is named, with whoever can add it.
contributor in #general: /me section:"Credit and LinkedIn text"
only you
expect "Fraud Detection Pipeline · Data Engineer"
expect "For a text to publish something is missing:"
expect "what you built: the lead writes it with /lead credit, and you agree to it"
not "Contributed to"

# The lead writes it down; until the contributor agrees nobody reads it.
lead in #fraud-detection-pipeline: /lead credit member:@contributor what:"The Kafka ingestion, with replay."
expect "Sent to @contributor, who says whether it may be written so"
contributor in #general: /me section:"Credit and LinkedIn text"
expect "is this right?"
not "Contributed to"
press "Change the words"
outcome modal
submit "In your own words"="the Kafka ingestion and its replay"
expect "Contributed to Fraud Detection Pipeline at Datech's initiative, Open Source Portfolio Projects as Data Engineer, building the Kafka ingestion and its replay."
expect "Worked with Kafka, Flink, Postgres and Docker to implement"
not "is this right?"

# Who leads has a text of their own, a steward one more.
lead in #general: /me section:"Credit and LinkedIn text"
expect "Led Fraud Detection Pipeline at OS-Portfolio-Projects, coordinating a team of 2 contributors"
steward in #general: /me section:"Credit and LinkedIn text"
expect "Steward at OS-Portfolio-Projects"
