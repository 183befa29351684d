# Story 1 (DOMAIN §9): an applicant looks in #general, and sees three projects with open seats, recruiting first, on one
# screen, each one press away from the form.
applicant in #general: /projects
only you
expect "Projects with open seats"
expect "3 of 3"
expect "Fraud Detection Pipeline · Recruiting"
expect "Needs: Platform Engineer ×2 (urgent), Data Engineer, Analytics Engineer · Team 2 of 6 · Intermediate"
expect "Data Mesh Platform · Active"
expect "E-commerce Analytics Warehouse · Active"
choose "E-commerce Analytics Warehouse" from "Apply to one, for example Fraud Detection Pipeline"
outcome modal
field "Role you’d like"
field "Time per week"
field "Skills you bring or want to learn"
field "What would you like to work on?"
field "GitHub username"

# In a project's channel its project is meant; the card says what can be done next.
applicant in #fraud-detection-pipeline: /projects
expect "P-001 · Intermediate"
expect "Next: people apply, and the lead welcomes them."
button "Apply"
button "Follow"
button "Details"
press "Details"
choose "Roadmap"
expect "○ open: Kafka ingestion"
choose "History"
expect "taken into the catalogue · e"
applicant in #fraud-detection-pipeline: /apply
outcome modal
