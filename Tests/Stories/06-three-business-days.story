# Story 6: the first answer is due three business days after a proposal is submitted. Once the date has passed it is
# nobody's to read on the card; the decision's stands there.
member in #project-proposals: /propose
submit "Title"="Harbour Berths", "What will the team build?"="Tells ships when a berth is free.", "Business context"="A harbour loses a day a week to queues.", "The problem"="Nobody knows which berth is free.", "Difficulty"="Beginner"
press "2"
submit "What changes?"="A storm closes half the harbour for a week.", "Why does it matter?"="Plans that need every berth fail."
press "3"
submit "Core skills"=["Docker", "CDC", "FinOps"], "Data scale"="Small data (under 10 GB)", "Infrastructure"="Runs on a laptop (8 GB RAM)", "Budget"="Minimal budget (under $50 a month)"
press "5"
submit "How many people?"="2–3 people", "Roles"="Data Engineer", "Two or more ways to build it"="A: Kafka\nB: Airflow", "Roadmap"="Phase 1: Ingest\n- Berth events", "Months in all"="2"
press "6"
submit "Can you lead this project?"="Yes, I’ll lead it"
press "Submit"
submit "Your time"=["I have time for this if it is approved"]
expect "Submitted as P-005"
member: /proposals proposal:P-005
expect "first answer due"
advance 2 business days
member: /proposals proposal:P-005
expect "first answer due"
advance 1 business day
advance P1D
member: /proposals proposal:P-005
not "first answer due"
expect "decision due"
