# Story 12: a project's channel is deleted by hand. The steward room is asked once where it goes on, other projects go on
# as ever, and what waited is told in the chosen channel in one message below the card.
fault create-channel name="ideas"
fault delete-channel channel="fraud-detection-pipeline"
steward sees "The channel of P-001 Fraud Detection Pipeline was deleted." in #steward-room
once "was deleted"
button "Choose another"
button "Stop mirroring"
lead in #general: /lead log kind:"Decision (ADR)" text:"Events are Avro" project:P-001
lead in #general: /lead log kind:"Decision (ADR)" text:"Scores expire after a day" project:P-001
lead in #general: /lead log kind:"Decision (ADR)" text:"Domains own their tables" project:P-002
member sees "Domains own their tables" in #data-mesh-platform
core-steward sees "was deleted" in #steward-room
once "was deleted"
press "Choose another"
expect "In which channel shall it go on?"
only you
choose "projects"
expect "is another’s already"
core-steward sees "nothing is lost" in #steward-room
press "Choose another"
choose "ideas"
expect "It goes on in #ideas"
member sees "What happened while this had no channel" in #ideas
expect "Events are Avro"
expect "Scores expire after a day"
member sees "P-001 · rev" in #ideas
once "Events are Avro"
steward sees "was deleted" in #steward-room
press "Stop mirroring"
expect "This is settled already"
lead in #general: /lead log kind:"Decision (ADR)" text:"Alerts go to the desk" project:P-001
member sees "Alerts go to the desk" in #ideas
pinned "P-001 · rev"
