# Story 16: a maintainer changes a project's state on the server. Channel, card and #projects tell it as if it had been
# done in Discord, and say whence it came; what the rules refuse is refused there, too.
lead in #fraud-detection-pipeline: /projects project:P-001
expect "Recruiting"
wait for "P-001 · rev 1" in #fraud-detection-pipeline
run project set-state P-001 ACTIVE --reason "The team is there."
outcome done
expect "RECRUITING → ACTIVE"
member sees "is being built now" in #projects
once "is being built now"
expect "via CLI"
member sees "is being built now" in #fraud-detection-pipeline
once "is being built now"
expect "via CLI"
wait for "P-001 · rev 2" in #fraud-detection-pipeline
once "P-001 · rev"
not "P-001 · rev 1"
member: /projects project:P-001
expect "Active"
run project set-state P-001 ACTIVE --reason "Once more."
outcome failed
run project set-state P-001 PROPOSED --reason "Back to the start."
outcome failed
member: /projects project:P-001
expect "Active"
