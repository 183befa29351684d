# A steward's must-fix has stood for a week. Stewards read that it blocks; a Core Steward proposes a path, an experiment with an
# end, in writing and under their name (F-C; F41, F46).
steward in #project-proposals: /vote proposal:P-004 stance:concern reason:"The budget contradicts the cluster."
submit "What kind is it?"="Must fix: it pauses the decision", "What would resolve it?"="A budget that fits."
expect "It pauses the decision until it is resolved."
advance P7D
steward in #steward-room: /steward decide proposal:P-004
expect "! Blocked for 7 days by 1 concern"
no button "Approve"
no button "Propose a path"
core-steward in #steward-room: /steward decide proposal:P-004
expect "! Blocked for 7 days by 1 concern"
no button "Approve"
press "Propose a path"
outcome modal
submit "All four are so"=["It fits what we are here for", "A team of volunteers can build it", "People will learn something valuable", "The twist is meaningful"], "How"="Approve as an experiment, and look at it again", "Until when, for an experiment"="in 6 weeks", "Why, though something is missing"="The cluster is rented by the hour; in six weeks we know what it costs."
expect "Your approval is kept. It counts as soon as the proposer says that they have the time."
proposer in #project-proposals: /proposals proposal:P-004
expect "An answer for you."
press "I’m in"
expect "It is approved, and goes on as a project."
member sees "was approved as an experiment until" in #P-004
expect "The cluster is rented by the hour; in six weeks we know what it costs."
member in #project-proposals: /proposals proposal:P-004
expect "As an experiment until"
member sees "P-004 Real-time Logistics Tracker was approved as an experiment until" in #projects
