# A steward asks for changes; the proposer sends revision 2, and everybody reads what is different. Then it is withdrawn, for no
# reason, and submitted again (F36, F37; flows F-A and F-B).
steward in #steward-room: /steward decide proposal:P-004
press "Ask"
outcome modal
submit "What should change, and why?"="Please say who keeps it running after the third month."
expect "Asked. The ball is with the proposer now."
proposer sees "Changes are asked for by @steward." in #P-004
member in #project-proposals: /proposals proposal:P-004
expect "Needs changes. The ball is with @proposer. Please say who keeps it running after the third month."

# The answer stands above whatever the proposer asks for next; the draft of the next revision begins with the words there are.
proposer in #general: /me
expect "An answer for you. P-004 Real-time Logistics Tracker: changes are asked for."
press "Open"
expect "Real-time Logistics Tracker · waiting for changes"
press "Open"
press "More"
press "Edit"
expect "P-004 · Real-time Logistics Tracker – next revision"
expect "Changed since rev 1: nothing yet."
press "4"
outcome modal
submit "What must it do?"="Show where a parcel was seen last\nTell of a delay within a minute\nKeep running after the third month, by a rota of three"
expect "Changed since rev 1: what it must do."
expect "Checklist 9 of 9. It can be sent."
press "Submit again"
expect "is with the stewards. Rev 2 changes what it must do."
proposer sees "Revision 2 of P-004 Real-time Logistics Tracker changes what it must do." in #P-004
member in #project-proposals: /proposals proposal:P-004
expect "rev 2"
expect "In review. Waiting for: 2 more steward approvals."
press "More"
press "Changes since rev 1"
expect "Changed since rev 1"
expect "Keep running after the third month, by a rota of three"

# Taken back without a reason, and submitted again as it is.
proposer in #project-proposals: /proposals proposal:P-004
press "More"
press "Withdraw"
expect "No reason needed, and you can submit it again whenever you like."
press "Withdraw it"
expect "is withdrawn. Thank you for proposing it."
member sees "Withdrawn by @proposer." in #P-004
proposer in #project-proposals: /proposals proposal:P-004
expect "Withdrawn. Its author took it back, which needs no reason; it can be submitted again."
press "More"
press "Edit"
press "Submit again"
expect "is with the stewards."
member sees "is back in review" in #P-004

# Not now is said kindly, and is no end: the proposer edits it and it comes back.
steward in #steward-room: /steward decide proposal:P-004
press "Not now"
outcome modal
submit "The reason"="Out of scope for this community", "Kind words to the proposer"="Thank you for the work in it. With a public data source we would gladly look again."
expect "Decided: not now. Your words are in its thread, and nobody else is told."
proposer sees "Decided by @steward: not now." in #P-004
press "Edit and resubmit" of "Decided by @steward: not now."
expect "P-004 · Real-time Logistics Tracker – next revision"
press "Submit again"
expect "is with the stewards."
