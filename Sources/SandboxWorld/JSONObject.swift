/// An object in the order its keys were written, so that what people read in the log is what was sent.
///
/// A list, not a dictionary: Discord's objects are small, and they are written far more often than searched.
package struct JSONObject: Sendable {
    package struct Pair: Sendable {
        package var key: String
        package var value: JSON

        package init(key: String, value: JSON) {
            self.key = key
            self.value = value
        }
    }

    package private(set) var pairs: [Pair]

    package init(pairs: [Pair] = []) {
        self.pairs = pairs
    }

    package var keys: [String] { pairs.map(\.key) }
    package var isEmpty: Bool { pairs.isEmpty }
    package var count: Int { pairs.count }

    package subscript(key: String) -> JSON? {
        get { pairs.first { $0.key == key }?.value }
        set {
            let place = pairs.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): pairs[place].value = value
            case (let place?, nil): pairs.remove(at: place)
            case (nil, let value?): pairs.append(Pair(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Adds a key that is known to be new. The parser uses it, and looks for repeated keys by itself.
    mutating func append(_ key: String, _ value: JSON) {
        pairs.append(Pair(key: key, value: value))
    }

    /// This object with the other's keys laid over it.
    func merging(_ other: JSONObject) -> JSONObject {
        var merged = self
        for pair in other.pairs {
            merged[pair.key] = pair.value
        }
        return merged
    }
}

extension JSONObject: Equatable {
    /// Order is for readers and does not count.
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.pairs.count == right.pairs.count && left.pairs.allSatisfy { right[$0.key] == $0.value }
    }
}
