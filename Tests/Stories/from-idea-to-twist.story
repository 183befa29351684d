# One project's way: somebody proposes it, it is discussed and approved, set up, finds its team, is built, and meets its twist.
file "filled.md" from "../DocumentsTests/Fixtures/project_proposal_filled.md"
proposer in #project-proposals: /propose file:filled.md
press "Open"
outcome modal
submit "Title"="Cooperative Fraud Watch"
expect "Cooperative Fraud Watch"
press "Submit"
press "It is different"
submit "Your time"=["I have time for this if it is approved"], "How is yours different?"="It is for a cooperative, and keeps its data on site."
expect "Submitted as P-005"
wait for #P-005

# It is discussed in its thread, and two stewards support it.
contributor sees "P-005 · Cooperative Fraud Watch" in #project-proposals
press "Concern" of "P-005 · Cooperative Fraud Watch"
submit "What kind is it?"="Question", "What is your concern?"="Who keeps it running?"
proposer sees "Who keeps it running?" in #P-005
press "Reply" of "Who keeps it running?"
submit "Your reply"="The team does, in turns."
contributor sees "The team does, in turns." in #P-005
press "Resolved" of "The team does, in turns."
applicant in #P-005: /vote stance:"Would join"
steward in #P-005: /vote stance:support
core-steward in #P-005: /vote stance:support
advance P7D
steward in #steward-room: /steward decide proposal:P-005
press "Approve"
outcome modal
submit "All four are so"=["It fits what we are here for", "A team of volunteers can build it", "People will learn something valuable", "The twist is meaningful"], "How"="Approve"
expect "It counts as soon as the proposer says that they have the time."
proposer in #project-proposals: /proposals proposal:P-005
press "I’m in"
expect "It is approved, and goes on as a project."
member sees "P-005 Cooperative Fraud Watch" in #projects

# A steward sets it up, its proposer leads it, and it gets a channel.
steward in #steward-room: /steward queue
choose "Repositories to set up"
press "Set up"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Name repository"
submit "Its address"="https://github.com/os-portfolio-projects/cooperative-fraud"
choose "proposer"
proposer in #general: /projects project:P-005
press "Your invitation"
press "Accept"
expect "You lead Cooperative Fraud Watch now."
steward in #steward-room: /steward queue
press "Set up"
press "Begin setup"
expect "Setup has begun."
proposer in #general: /lead board project:P-005
press "Choose"
press "Create"
wait for #cooperative-fraud-watch
wait for "pinned a message" in #cooperative-fraud-watch

# In its own channel nothing has to be chosen: the lead ticks the list, and recruiting begins.
proposer in #cooperative-fraud-watch: /lead advance
expect "Setup → Recruiting"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Open recruiting"
expect "Cooperative Fraud Watch is now recruiting."
member sees "P-005 Cooperative Fraud Watch looks for its team." in #projects

# Somebody applies from there, and is welcomed.
applicant sees "looks for its team" in #projects
press "Apply" of "P-005 Cooperative Fraud Watch looks for its team."
outcome modal
submit "Role you’d like"="Data Engineers", "Time per week"="5–10 hours a week", "What would you like to work on?"="I ran Kafka at my last job, and would like to own the ingestion.", "GitHub username"="octocat"
expect "Sent to @proposer."
proposer in #cooperative-fraud-watch: /lead applications
press "Welcome"
submit "A first task"="Read the twist, then pick an issue."
expect "@applicant is aboard"
member sees "Welcome @applicant" in #cooperative-fraud-watch

# It is built: roles that nobody fills yet are passed over with a reason, milestones are finished, phase 1 is done.
proposer in #cooperative-fraud-watch: /lead advance
expect "Recruiting → Active"
press "Tick"
press "Tick"
choose "Every role has somebody"
submit "The reason"="We begin with the ingestion, for which we are enough."
press "Start building"
expect "Cooperative Fraud Watch is now active."
applicant sees "Cooperative Fraud Watch is being built now." in #projects
proposer in #cooperative-fraud-watch: /lead board
expect "Active"
proposer in #cooperative-fraud-watch: /lead milestone action:Done milestone:"Kafka ingestion"
expect "Done: Kafka ingestion"
proposer: /lead milestone action:Done milestone:"Batch scoring" celebrate:true
expect "The channel and #projects are told."
member sees "Batch scoring" in #projects
proposer in #cooperative-fraud-watch: /lead advance
expect "Active → Phase 2: 2 of 4"
press "Tick"
press "Tick"
expect "Active → Phase 2: 4 of 4"

# The twist is scheduled, and announced at its hour, once, whoever is here: pinned, with its impact thread.
proposer: /lead twist action:Schedule when:"in 2 hours" deadline:"in 5 weeks"
expect "The twist is scheduled for"
advance PT3H
member sees "phase 2 in five steps" in #"P-005 What the twist changes"
look in #cooperative-fraud-watch
once "Phase 2 – the twist"
pinned "Phase 2 – the twist"
expect "The regulator mandates real-time monitoring within 30 days."
expect "Why it matters"
expect "Adapt by"
member sees "P-005 Cooperative Fraud Watch meets its twist." in #projects
applicant in #cooperative-fraud-watch: /projects
expect "Phase 2"
proposer sees "phase 2 in five steps" in #"P-005 What the twist changes"
press "Tick"
expect "✓ Analyse the impact – @proposer"
