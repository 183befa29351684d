# On Monday at nine the week is summed up: for everybody, for those who look where they are needed, and for stewards; each
# once, whatever day it begins on.
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
member cannot see #steward-room
