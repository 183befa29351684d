# Story 10: a sealed twist is scheduled; before its hour no list, search, suggestion or card shows it, at its hour it is
# announced once.
lead in #ecommerce-analytics-warehouse: /lead twist action:"Edit text"
outcome modal
submit "Why does it matter?"="Harvests fail.", "What changes?"="Kumquat prices follow the weather.", "Who may read it before it is announced"="Nobody: sealed until then"
expect "The twist of E-commerce Analytics Warehouse is written, 50 characters."
not "Kumquat"
lead in #ecommerce-analytics-warehouse: /lead twist action:Schedule when:"in 2 hours"
expect "2 things first: The core works, The team is ready."
press "Tick"
press "Tick"
lead in #ecommerce-analytics-warehouse: /lead twist action:Schedule when:"in 2 hours" deadline:"in 5 weeks"
expect "The twist is scheduled for"
expect "Until then nothing shows it."
not "Kumquat"
core-steward in #general: /projects search:kumquat show:All
not "E-commerce"
core-steward in #general: /projects project:P-003
not "Kumquat"
contributor in #ecommerce-analytics-warehouse: /lead twist action:Preview
expect "Only the lead"
not "Kumquat"
advance PT1H
contributor in #ecommerce-analytics-warehouse: /projects project:P-003
not "Kumquat"
advance PT90M
contributor in #ecommerce-analytics-warehouse: /projects project:P-003
expect "Kumquat prices follow the weather."
expect "Phase 2"
