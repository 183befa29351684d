# Whoever follows a project is told in a direct message what its lead wants them to hear and what it celebrates (F7): at once, and
# then once an hour at most, with all that came meanwhile in one message. What somebody turned off they are not told.
member in #general: /projects project:P-001
press "Follow"
expect "You follow Fraud Detection Pipeline"
lead in #fraud-detection-pipeline: /lead announce
submit "What should they know?"="We are in the news today.", "Tell followers in person"="true"
expect "Whoever follows it gets a direct message."
member sees "We are in the news today." in @guildhall
member sees "You follow it, would join it, or wait for a seat" in @guildhall
lead in #fraud-detection-pipeline: /lead announce
submit "What should they know?"="Tomorrow we are on the radio.", "Tell followers in person"="true"
lead in #fraud-detection-pipeline: /lead announce
submit "What should they know?"="The day after there is cake.", "Tell followers in person"="true"
lead sees "there is cake" in #fraud-detection-pipeline
member does not see "radio" in @guildhall
advance PT1H
member sees "announces: Tomorrow we are on the radio" in @guildhall
expect "announces: The day after there is cake"
