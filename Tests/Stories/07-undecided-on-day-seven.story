# Story 7: a proposal is undecided on its seventh day: the steward room gets one line, and nothing of it is public.
steward in #steward-room: /vote proposal:P-004 stance:support
member sees "P-004 · Real-time Logistics Tracker" in #project-proposals
once "P-004 · Real-time Logistics Tracker"
advance P8D
steward sees "is in review for seven days; a decision is due." in #steward-room
once "is in review for seven days; a decision is due."
expect "P-004 Real-time Logistics Tracker"
member does not see "a decision is due" in #project-proposals
member does not see "seven days" in #projects
member does not see "seven days" in #general
