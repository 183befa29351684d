import Foundation
import SandboxWorld
import Yams

/// Reads a seed: YAML in, the plain tree the world is made of out.
struct SeedFile {
    let path: String

    func read() throws -> JSON {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw SandboxFailure("The seed \(path) cannot be read: \(error.localizedDescription)")
        }
        do {
            guard let root = try Yams.compose(yaml: text) else {
                throw SandboxFailure("The seed \(path) is empty.")
            }
            return JSON(root)
        } catch let error as YamlError {
            throw SandboxFailure("The seed \(path) is not YAML: \(error)")
        }
    }
}

extension JSON {
    /// The tree of a YAML node: a quoted scalar stays text, so that ids keep all their digits.
    fileprivate init(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(
                JSONObject(
                    pairs: mapping.map { JSONObject.Pair(key: $0.key.string ?? "", value: JSON($0.value)) }))
        case .sequence(let sequence): self = .array(sequence.map { JSON($0) })
        case .scalar(let scalar):
            self = scalar.style == .plain || scalar.style == .any ? Self.plain(node) : .string(scalar.string)
        case .alias: self = .null
        }
    }

    private static func plain(_ node: Node) -> JSON {
        if node.null != nil { return .null }
        if let value = node.bool { return .bool(value) }
        if let value = node.int { return .int(Int64(value)) }
        if let value = node.float { return .double(value) }
        return .string(node.string ?? "")
    }
}
