# A project's channel is deleted by hand, and the stewards have it made anew: it has the card, pinned, and what waited in one
# message.
member sees "P-002 · rev" in #data-mesh-platform
fault delete-channel channel="data-mesh-platform"
steward sees "The channel of P-002 Data Mesh Platform was deleted." in #steward-room
button "Recreate"
button "Choose another"
button "Stop mirroring"
lead in #general: /lead log kind:"Decision (ADR)" text:"Domains own their tables" project:P-002
expect "The project’s channel was deleted; stewards are asked where to continue."
lead in #general: /lead log kind:"Decision (ADR)" text:"Contracts are versioned" project:P-002
steward sees "nothing is lost" in #steward-room
press "Recreate"
expect "The channel is being made anew."
only you
wait for #data-mesh-platform
member sees "What happened while this had no channel" in #data-mesh-platform
expect "Domains own their tables"
expect "Contracts are versioned"
steward sees "nothing is lost" in #steward-room
press "Recreate"
expect "This is settled already"
member sees "P-002 · rev" in #data-mesh-platform
once "Domains own their tables"
