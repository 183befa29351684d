# Story 9, from the proposal on: everything of the setup list is done, recruiting begins, and #projects hears of it, once: also
# when the bot is started anew afterwards.
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
proposer in #general: /lead advance project:P-004
expect "Setup → Recruiting"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
press "Open recruiting"
expect "Real-time Logistics Tracker is now recruiting."
member sees "Real-time Logistics Tracker" in #projects
member in #general: /projects project:P-004
expect "Recruiting"
button "Apply"
run projects show P-004
outcome done
expect "Real-time Logistics Tracker"
fault restart-bot
proposer in #general: /lead announce project:P-004
outcome modal
submit "What should they know?"="We meet on Monday.", "Post it in #projects too"="true"
member sees "We meet on Monday." in #projects
once "P-004 Real-time Logistics Tracker looks for its team."
