# A project is archived and its channel locked, as the steward chose; when it is revived, people write there again.
steward in #steward-room: /steward state to:DORMANT project:P-003
outcome modal
submit "The reason"="The team went other ways"
expect "E-commerce Analytics Warehouse is dormant now."
steward in #steward-room: /steward state to:ARCHIVED project:P-003
outcome modal
field "Its channel"
submit "The reason"="The team has moved on", "In words"="It did what it was made for.", "Its channel"="Lock it", "The team and its lead were asked"="true"
expect "E-commerce Analytics Warehouse is archived now."
member sees "was archived" in #ecommerce-analytics-warehouse
wait for "rev 3" in #ecommerce-analytics-warehouse
member in #ecommerce-analytics-warehouse: May I say something?
outcome refused
steward in #steward-room: /steward state to:ACTIVE project:P-003
expect "Revive E-commerce Analytics Warehouse"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Done"
press "Revive it"
submit "Why"="Two people want to go on with it."
expect "E-commerce Analytics Warehouse is active now."
member sees "goes on" in #ecommerce-analytics-warehouse
