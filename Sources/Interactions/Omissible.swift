/// A type that says what stands for a value nobody gave; for most types nothing does, and it must be given.
package protocol Omissible {
    static var absent: Self? { get }
}

extension Omissible {
    package static var absent: Self? { nil }
}

extension Optional: Omissible {
    package static var absent: Wrapped?? { .some(nil) }
}
