# A card that somebody deletes comes back, once; deleted again it is left alone, and the stewards say whether it comes back.
member sees "P-001 · rev" in #fraud-detection-pipeline
fault delete-message channel="fraud-detection-pipeline" text="P-001 · rev"
member sees "P-001 · rev" in #fraud-detection-pipeline
steward does not see "was deleted twice" in #steward-room
fault delete-message channel="fraud-detection-pipeline" text="P-001 · rev"
steward sees "The card of P-001 Fraud Detection Pipeline was deleted twice within a day." in #steward-room
once "was deleted twice"
member does not see "P-001 · rev" in #fraud-detection-pipeline
admin in #general: /setup sync project:P-001
expect "the card was deleted twice"
button "Put back"
steward sees "was deleted twice" in #steward-room
press "Put back"
expect "The card comes back, without a sound."
only you
member sees "P-001 · rev" in #fraud-detection-pipeline
steward sees "was deleted twice" in #steward-room
press "Keep it hidden"
expect "This is settled already"
