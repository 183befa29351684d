# Story 13: one gate is not passed. Completing is refused, then offered with the one waived and its reason, once a steward
# has agreed.
lead in #ecommerce-analytics-warehouse: /lead advance
press "Tick"
press "Tick"
press "Preview the twist"
press "Announce"
expect "Sending…"
advance PT2M
lead in #ecommerce-analytics-warehouse: /lead advance
expect "Phase 2 → Complete: 1 of 8"
not "Complete the project"
press "Tick"
press "Tick"
choose "Cost within budget"
outcome modal
submit "The reason"="The credits ran out in May, one month before the end."
expect "! Cost within budget – @lead asks to pass over it"
press "Tick"
press "Tick"
press "Tick"
press "Tick"
expect "One thing first: Cost within budget."
no button "Complete, 1 waived"
steward in #ecommerce-analytics-warehouse: /lead advance
press "Agree"
expect "With 1 waived (The credits ran out in May, one month before the end.)."
lead in #ecommerce-analytics-warehouse: /lead advance
press "Complete, 1 waived"
expect "E-commerce Analytics Warehouse is now complete. 1 line was passed over."
lead in #ecommerce-analytics-warehouse: /lead advance
press "Tick"
press "Keep improving"
expect "is now maintained."
