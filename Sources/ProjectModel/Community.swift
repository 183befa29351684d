/// People who build projects together, and the partition key of everything: each project belongs to one
/// community.
package struct Community: Equatable, Sendable {
    package let id: ID
    package var name: String

    package init(id: ID, name: String) {
        self.id = id
        self.name = name
    }

    /// A number given by wherever the community lives.
    package struct ID: Hashable, Sendable {
        package let number: UInt64

        package init(_ number: UInt64) {
            self.number = number
        }
    }
}

extension Community.ID: CustomStringConvertible {
    package var description: String { String(number) }
}
