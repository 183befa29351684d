# The community's real template, filled in, starts a draft with every section in its place; what looks like it is shown
# before it is submitted. The empty template names what is missing.
file "filled.md" from "../DocumentsTests/Fixtures/project_proposal_filled.md"
file "empty.md" from "../DocumentsTests/Fixtures/project_proposal.md"
member in #project-proposals: /propose file:filled.md
only you
expect "1 Idea ✓ done"
expect "2 Twist ✓ done"
expect "3 Skills and scale ✓ done"
expect "4 Data and targets ✓ done"
expect "5 Team and plan ✓ done"
expect "6 You ✓ done"
expect "Checklist 8 of 9"
press "Submit"
expect "1 project looks similar."
button "It is different"
press "It is different"
outcome modal
submit "Your time"=["I have time for this if it is approved"], "How is yours different?"="It is for a cooperative, and keeps its data on site."
expect "Submitted as P-005"
member: /propose file:empty.md
expect "Checklist 0 of 9. Missing: Business context, The problem, A specific twist"
no button "Submit"
press "Delete draft"
press "Delete it"
expect "The draft is deleted."
