# The server's word filter stops an announcement. Nothing is lost: the project's desk is told, its text opens again there,
# what is said then takes its place, and whatever else was to be told there never waited for it.
fault automod words=["bargain"]
lead in #fraud-detection-pipeline: /lead announce
submit "What should they know?"="A bargain: we have our first consumer."
expect "Announced"
lead sees "The server’s word filter stopped an announcement of P-001 Fraud Detection Pipeline" in #"P-001 Desk"
lead in #fraud-detection-pipeline: /lead log kind:adr text:"Kafka over Pulsar"
lead sees "Kafka over Pulsar" in #fraud-detection-pipeline
not "bargain"
member cannot see #"P-001 Desk"
lead sees "Edit it and say it in other words" in #"P-001 Desk"
press "Edit"
field "What should they know?"
submit "What should they know?"="We have our first consumer."
expect "Announced"
lead sees "We have our first consumer." in #fraud-detection-pipeline
once "We have our first consumer."
# What was settled opens no second time.
lead sees "Edit it and say it in other words" in #"P-001 Desk"
press "Edit"
expect "This is settled already"
