# The bot may no longer write in a project's channel: the stewards read once which right is missing where, whoever changes
# something reads that it waits, and when the right is back everything is told in order.
member sees "P-001 · rev" in #fraud-detection-pipeline
fault permission channel="fraud-detection-pipeline" role="guildhall" deny=["send_messages"]
steward sees "I may not write in #fraud-detection-pipeline (it needs Send Messages)." in #steward-room
once "I may not write in"
lead in #fraud-detection-pipeline: /lead log kind:"Decision (ADR)" text:"Events are Avro"
expect "I may not post in #fraud-detection-pipeline (it needs Send Messages). It is saved"
lead in #fraud-detection-pipeline: /lead log kind:"Decision (ADR)" text:"Scores expire after a day"
member does not see "Events are Avro" in #fraud-detection-pipeline
admin in #general: /setup sync project:P-001
expect "held: a permission is missing"
button "Try again"
fault permission channel="fraud-detection-pipeline" role="guildhall" allow=["send_messages"]
member sees "Scores expire after a day" in #fraud-detection-pipeline
once "Events are Avro"
steward sees "I may not write in" in #steward-room
once "I may not write in"
