# Story 5: people say what they think; a steward's must-fix is open, so the proposal is not ready, and the card says why.
person reader count=9
person joiner count=2
reader-1 in #project-proposals: /vote proposal:P-004 stance:support
expect "Your stance on Real-time Logistics Tracker is Support."
only you
reader-2 in #project-proposals: /vote proposal:P-004 stance:support
reader-3 in #project-proposals: /vote proposal:P-004 stance:support
reader-4 in #project-proposals: /vote proposal:P-004 stance:support
reader-5 in #project-proposals: /vote proposal:P-004 stance:support
reader-6 in #project-proposals: /vote proposal:P-004 stance:support
reader-7 in #project-proposals: /vote proposal:P-004 stance:support
reader-8 in #project-proposals: /vote proposal:P-004 stance:support
reader-9 in #project-proposals: /vote proposal:P-004 stance:support
reader-9: /vote proposal:P-004 stance:support
expect "Already done – your stance on Real-time Logistics Tracker is Support."
joiner-1 in #project-proposals: /vote proposal:P-004 stance:join
joiner-2 in #project-proposals: /vote proposal:P-004 stance:join
expect "Your stance on Real-time Logistics Tracker is Would join."
steward in #project-proposals: /vote proposal:P-004 stance:concern reason:"The budget contradicts the cluster."
outcome modal
submit "What kind is it?"="Must fix: it pauses the decision", "What would resolve it?"="A budget that fits."
expect "It pauses the decision until it is resolved."
proposer in #project-proposals: /proposals proposal:P-004
expect "Support 9 · Would join 2"
expect "1 concern to resolve (by a steward)"
expect "must fix (a steward): The budget contradicts the cluster."
press "More"
press "Reply to concerns"
expect "waits for an answer"
press "Reply"
outcome modal
submit "Your reply"="We take a smaller cluster."
expect "says whether it is resolved"
