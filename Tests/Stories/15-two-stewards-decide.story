# Story 15: one steward has decided; the other, who comes a moment later, reads who and what, and writes nothing in vain.
core-steward in #steward-room: /steward decide proposal:P-004 outcome:notnow
outcome modal
submit "The reason"="Out of scope for this community", "Kind words to the proposer"="Thank you. The courier's story is a good one; the warehouse project is close to it."
expect "Decided: not now."
only you
steward in #steward-room: /steward decide proposal:P-004 outcome:approve
outcome message
expect "@core-steward decided this"
expect "Not now."
proposer in #project-proposals: /steward decide proposal:P-004
outcome refused
