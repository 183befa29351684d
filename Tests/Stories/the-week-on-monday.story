# On Monday at nine the week is summed up: for everybody, for those who look where they are needed, and for stewards; each
# once, whatever day it begins on.
steward in #steward-room: /steward state to:DORMANT project:P-003
submit "The reason"="The team went other ways"
expect "E-commerce Analytics Warehouse is dormant now."
contributor in #general: /projects project:P-003
press "I could lead this"
submit "Why you, and why now?"="I have run warehouses like this one.", "Time per week"="5–10 hours a week"
expect "E-commerce Analytics Warehouse"
lead in #data-mesh-platform: /lead milestone action:Done milestone:"Domain ownership guide"
advance P1D
advance P1D
advance P1D
advance P1D
advance P1D
advance P1D
advance P1D
member sees "This week" in #projects
once "This week"
expect "P-002 Data Mesh Platform: a milestone done."
member sees "Where help is needed" in #contributors
once "Where help is needed"
expect "P-001 Fraud Detection Pipeline: Needs: "
steward sees "Overdue and quiet" in #steward-room
once "Overdue and quiet"
expect "E-commerce Analytics Warehouse"
member cannot see #steward-room
