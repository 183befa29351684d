# Story 2 (DOMAIN §9): somebody applies as Data Engineer, and again; it is one application, the lead has one card, and the
# applicant knows until when to expect an answer.
applicant in #general: /apply project:P-001 role:"Data Engineer"
outcome modal
submit "Time per week"="5–10 hours a week", "Skills you bring or want to learn"=["Docker", "CDC"], "What would you like to work on?"="I ran Kafka at my last job, and would like to own the ingestion.", "GitHub username"="octocat"
only you
expect "Sent to @lead. Answer expected"
expect "P-001 · Fraud Detection Pipeline · as Data Engineer"
applicant: /apply project:P-001
expect "Already done: you applied to Fraud Detection Pipeline"
button "Withdraw"
press "See it"
expect "Waiting for the lead. Answer expected"

# The lead reads it once, and welcomes them.
lead in #fraud-detection-pipeline: /lead applications
only you
expect "@applicant applies to Fraud Detection Pipeline"
expect "Data Engineer (1 seat left) · 5–10 hours a week"
expect "I ran Kafka at my last job, and would like to own the ingestion."
expect "Brings or learns: Docker, CDC"
no button "Next application"
press "Welcome"
outcome modal
submit "A first task"="Read the twist, then pick an issue."
expect "@applicant is aboard, as Data Engineer. Your task: add octocat on GitHub."
button "Add on GitHub"

# Everybody reads it in the project's channel, for the applicant did not mind being named.
member sees "Welcome @applicant, who joins as Data Engineer." in #fraud-detection-pipeline

# A newcomer's first steps are theirs to tick.
applicant in #fraud-detection-pipeline: /projects
expect "Team 3 of 6"
press "Your first steps"
choose "Read the twist", "Say hello in the project’s channel"
expect "2 of 6 done, in any order"
applicant: /apply project:P-001
expect "You are on the team of Fraud Detection Pipeline, as Data Engineer."
