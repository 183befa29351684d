# A concern is raised from the card in #project-proposals, answered in the proposal's thread, and settled by whoever
# raised it; in the thread nothing has to be chosen.
file "filled.md" from "../DocumentsTests/Fixtures/project_proposal_filled.md"
member in #project-proposals: /propose file:filled.md
press "Submit"
press "It is different"
submit "Your time"=["I have time for this if it is approved"], "How is yours different?"="It is for a cooperative, and keeps its data on site."
expect "Submitted as P-005"
wait for #P-005
contributor sees "P-005 · Fraud Detection Pipeline" in #project-proposals
press "Concern" of "P-005 · Fraud Detection Pipeline"
outcome modal
submit "What kind is it?"="Question", "What is your concern?"="Who keeps it running?"
expect "Concern 1 about Fraud Detection Pipeline is in its thread."
only you
member sees "Who keeps it running?" in #P-005
press "Reply" of "Who keeps it running?"
outcome modal
submit "Your reply"="The team does, in turns."
contributor sees "The team does, in turns." in #P-005
press "Resolved" of "The team does, in turns."
expect "concern 1 about Fraud Detection Pipeline is resolved"
member sees "Concern 1 is resolved" in #P-005
contributor in #P-005: /vote stance:support
expect "Your stance on Fraud Detection Pipeline is Support."
