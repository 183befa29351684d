// What was answered to somebody, until they have seen it here.
extension Schema {
    static let unseenAnswers = [
        """
        CREATE TABLE unseen_answers (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            event BIGINT NOT NULL,
            PRIMARY KEY (community, member, event)
        )
        """
    ]
}
