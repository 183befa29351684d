# Story 8: stewards approve, the proposer says they have the time, a steward ticks six lines and names the repository, the
# proposer accepts the lead’s role, setup begins; the project’s channel is made, and its card is posted and pinned there.
steward in #steward-room: /vote proposal:P-004 stance:support
core-steward in #steward-room: /vote proposal:P-004 stance:support
steward in #steward-room: /steward decide proposal:P-004
expect "Ready to decide; a steward does."
only you
press "Approve"
outcome modal
submit "All four are so"=["It fits what we are here for", "A team of volunteers can build it", "People will learn something valuable", "The twist is meaningful"], "How"="Approve", "It was discussed openly, though it is early"="true"
expect "Your approval is kept."
proposer in #project-proposals: /proposals proposal:P-004
press "I’m in"
expect "It is approved, and goes on as a project."
steward in #steward-room: /steward queue
expect "Real-time Logistics Tracker · P-004 is approved; 6 lines of its list are open"
choose "Repositories to set up"
press "Set up"
expect "Set up Real-time Logistics Tracker: 0 of 6 done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
expect "6 of 6 done"
no button "Begin setup"
press "Name repository"
outcome modal
submit "Its address"="https://github.com/os-portfolio-projects/logistics-tracker"
expect "Repository: https://github.com/os-portfolio-projects/logistics-tracker"
choose "proposer"
expect "It counts when they accept."
steward in #steward-room: /steward queue
expect "is approved, and its list is done"
proposer in #general: /projects project:P-004
press "Your invitation"
press "Accept"
expect "You lead Real-time Logistics Tracker now."
steward in #steward-room: /steward queue
press "Set up"
expect "Lead: @proposer"
press "Begin setup"
expect "Setup has begun. Its lead goes on from here, with /lead advance."
expect "Channel: not chosen yet"
button "Choose a channel"
proposer in #general: /lead board project:P-004
expect "It has no channel yet: choose where it is told of"
press "Choose"
expect "Create makes #realtime-logistics-tracker."
press "Create"
expect "#realtime-logistics-tracker is being made."
wait for #realtime-logistics-tracker
wait for "P-004 · rev" in #realtime-logistics-tracker
wait for "pinned a message" in #realtime-logistics-tracker
pinned "Real-time Logistics Tracker"
expect "Setup"
topic "· P-004 · /lead board" of #realtime-logistics-tracker
proposer in #realtime-logistics-tracker: /lead advance
expect "Setup → Recruiting"
