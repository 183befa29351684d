# Story 3 (DOMAIN §9): the lead says "not this time" with kind words; the applicant reads them in private, and nothing public
# changes.
applicant in #general: /apply project:P-001 role:"Analytics Engineer"
submit "Time per week"="10–20 hours a week", "What would you like to work on?"="Dashboards for the alerting, with dbt underneath."
expect "Sent to @lead."

# Nobody else may read it, whatever they type.
member in #fraud-detection-pipeline: /lead applications
expect "Only the lead (@lead) or a co-lead can do this. Ask them, or a steward."
button "Ask the lead"

lead in #fraud-detection-pipeline: /lead applications
press "Not this time"
only you
expect "Not this time for @applicant? A few kind words are needed"
choose "The seats are full"
outcome modal
submit "What shall they read?"="Its seats are spoken for since Monday. Please do ask again in spring.", "Suggest other projects"="true"
only you
expect "Sent to @applicant, privately. Nothing public changes, and they may apply again."

applicant in #general: /projects project:P-001
not "Your application"
expect "Team 2 of 6"
button "Apply"
member does not see "not this time" in #fraud-detection-pipeline
member does not see "spoken for" in #projects
