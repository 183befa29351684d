# Before an answer a lead would like to talk (F68): a private thread in the project's channel is for the two of them. Whoever
# is welcomed finds their first steps in a thread of their own and ticks them there, or in /me (F70, flow F-E).
applicant in #general: /apply project:P-001 role:"Data Engineer"
submit "Time per week"="5–10 hours a week", "What would you like to work on?"="I ran Kafka at my last job, and would like to own the ingestion."
lead in #fraud-detection-pipeline: /lead applications
press "Talk first"
expect "A talk is offered. A private thread in the project’s channel is for the two of you; your five days begin anew."
applicant sees "@lead would like to talk with @applicant before an answer." in #"P-001 Talk first · applicant"
applicant in #"P-001 Talk first · applicant": Thursday after six would suit me.
lead sees "Thursday after six" in #"P-001 Talk first · applicant"
member cannot see #"P-001 Talk first · applicant"
contributor cannot see #"P-001 Talk first · applicant"

# The answer waits for nobody to look into it: the next private reply begins with it, once.
applicant in #general: /help
expect "An answer for you. P-001 Fraud Detection Pipeline: the lead would like to talk with you first."
press "Open"
expect "Your applications"
not "An answer for you."

lead in #fraud-detection-pipeline: /lead applications
press "Welcome"
submit "A first task"="Read the twist, then pick an issue."
expect "@applicant is aboard, as Data Engineer."
applicant sees "These are first steps, 0 of 6 done" in #"P-001 First steps · applicant"
choose "Read the twist", "Say hello in the project’s channel"
expect "These are first steps, 2 of 6 done"
lead sees "2 of 6 done" in #"P-001 First steps · applicant"
choose "Pick a first issue"
only you
expect "Only the person it is about can do this."
member cannot see #"P-001 First steps · applicant"

# The same list is in /me, and a tick there is a tick here.
applicant in #general: /me
press "Your first steps"
expect "2 of 6 done"
choose "Read the twist", "Say hello in the project’s channel", "Pick a first issue"
only you
expect "3 of 6 done"
