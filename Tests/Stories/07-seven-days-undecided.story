# Story 7: a proposal that nobody decides for a week is one line in the steward room, and nothing in public.
proposer in #project-proposals: /proposals proposal:P-004
expect "Real-time Logistics Tracker"
advance P5D
advance P1D
steward sees "in review for seven days" in #steward-room
once "in review for seven days"
member cannot see #steward-room
member does not see "seven days" in #project-proposals
member does not see "P-004" in #projects
advance P2D
steward sees "in review for seven days" in #steward-room
once "in review for seven days"
