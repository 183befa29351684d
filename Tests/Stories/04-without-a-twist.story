# Story 4: somebody proposes without a twist. It cannot be submitted; the card says which of the nine is missing, and Fix
# opens that page.
member in #project-proposals: /propose
outcome modal
field "Business context"
submit "Title"="Harbour Berths", "What will the team build?"="Tells ships when a berth is free.", "Business context"="A harbour loses a day a week to queues.", "The problem"="Nobody knows which berth is free.", "Difficulty"="Intermediate"
only you
expect "2 Twist – still needs: what changes, why it matters"
expect "Checklist 2 of 9"
press "3"
submit "Core skills"=["Docker", "CDC", "FinOps"], "Data scale"="Small data (under 10 GB)", "Infrastructure"="Runs on a laptop (8 GB RAM)", "Budget"="Minimal budget (under $50 a month)"
press "5"
submit "How many people?"="4–6 people", "Roles"="Data Engineer x2, Platform Engineer", "Two or more ways to build it"="A: Kafka and Flink\nB: Airflow and Spark", "Roadmap"="Phase 1: Ingest\n- Berth events\nPhase 2: The twist\n- Storm mode", "Months in all"="3"
press "6"
submit "Can you lead this project?"="Yes, I’ll lead it"
expect "Checklist 7 of 9. Missing: A specific twist."
no button "Submit"
press "Fix twist"
outcome modal
field "What changes?"
submit "What changes?"="A storm closes half the harbour for a week.", "Why does it matter?"="Plans that need every berth fail."
button "Submit"
press "Submit"
outcome modal
field "Your time"
submit "Your time"=["I have time for this if it is approved"]
expect "Submitted as P-005: Harbour Berths."
expect "A steward gives a first answer by"
member: /proposals show:mine
expect "P-005 · Harbour Berths"
