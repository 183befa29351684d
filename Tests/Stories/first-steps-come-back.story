# Somebody deletes the thread of a newcomer's first steps: it comes back when there is something to say in it.
applicant in #general: /apply project:P-001 role:"Data Engineer"
submit "Time per week"="5–10 hours a week", "Skills you bring or want to learn"=["Docker", "CDC"], "What would you like to work on?"="I ran Kafka at my last job, and would like to own the ingestion."
expect "Sent to @lead. Answer expected"
lead in #fraud-detection-pipeline: /lead applications
press "Welcome"
submit "A first task"="Read the twist, then pick an issue."
expect "@applicant is aboard, as Data Engineer."
applicant sees "Read the twist" in #"P-001 First steps"
fault delete-channel channel="P-001 First steps"
no channel #"P-001 First steps"
applicant in #fraud-detection-pipeline: /projects
press "Your first steps"
choose "Read the twist"
expect "1 of 6 done, in any order"
applicant sees "1 of 6" in #"P-001 First steps"
