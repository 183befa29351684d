import Cards

/// What one message may hold, and how a page is made to fit: separators go first, then whole blocks from the
/// end, and the longest text is cut before any other.
enum PageBudget {
    /// Nested ones counted (Components › Component Reference).
    static let components = 40
    /// Of all text displays together; not in the documents, but how the API behaves.
    static let characters = 4000
    /// Larger messages fail, undocumented, near 10 kB.
    static let bytes = 9500

    static func fitted(_ page: Page) -> Page {
        var page = page
        while count(page) > components {
            guard let block = leastNeeded(in: page) else { break }
            page.blocks.remove(at: block)
        }
        while let excess = excess(of: page), let longest = longestText(in: page) {
            guard page.blocks[longest].shorten(by: excess) else { break }
        }
        return page
    }

    /// The containers and everything in them.
    static func count(_ page: Page) -> Int {
        page.blocks.reduce(1) { $0 + $1.componentCount }
    }

    /// The last separator, else the last text or section that is neither the title nor the last line, else
    /// the last block of any kind but the first.
    private static func leastNeeded(in page: Page) -> Int? {
        let blocks = page.blocks
        if let separator = blocks.lastIndex(of: .separator) { return separator }
        let inner = blocks.indices.dropFirst().dropLast()
        return inner.last { blocks[$0].text != nil } ?? inner.last
    }

    /// How many UTF-16 units must go.
    private static func excess(of page: Page) -> Int? {
        let units = page.blocks.reduce(0) { $0 + ($1.text?.utf16.count ?? 0) }
        let bytes = page.blocks.reduce(0) { $0 + $1.byteCount }
        let overBytes = bytes - Self.bytes
        // A unit takes at most three bytes and at least one; the loop comes again if this was too little.
        let excess = max(units - characters, overBytes > 0 ? max(1, overBytes / 3) : 0)
        return excess > 0 ? excess : nil
    }

    private static func longestText(in page: Page) -> Int? {
        page.blocks.indices.filter { page.blocks[$0].text != nil }
            .max { (page.blocks[$0].text ?? "").utf8.count < (page.blocks[$1].text ?? "").utf8.count }
    }
}

extension Page.Block {
    var text: String? {
        switch self {
        case .text(let text), .spoiler(let text), .section(let text, _): text
        case .separator, .row, .select: nil
        }
    }

    fileprivate var componentCount: Int {
        switch self {
        case .text, .separator: 1
        // It divides the container, and has one of its own.
        case .section, .spoiler: 3
        case .row(let buttons): 1 + buttons.count
        case .select: 2
        }
    }

    /// All that is shown or travels with the block.
    fileprivate var byteCount: Int {
        switch self {
        case .text(let text), .spoiler(let text): text.utf8.count
        case .section(let text, let button): text.utf8.count + button.byteCount
        case .separator: 0
        case .row(let buttons): buttons.reduce(0) { $0 + $1.byteCount }
        case .select(let select):
            select.options.reduce(select.placeholder.utf8.count) {
                $0 + $1.label.utf8.count + $1.value.utf8.count + ($1.description?.utf8.count ?? 0)
            }
        }
    }

    /// Takes away the end of the text, at least so many units, and marks it with "…"; `false` when nothing is
    /// left to take.
    fileprivate mutating func shorten(by excess: Int) -> Bool {
        guard let text, text.utf16.count > 1 else { return false }
        let shortened = cut(text, toUTF16: max(1, text.utf16.count - excess))
        switch self {
        case .text: self = .text(shortened)
        case .spoiler: self = .spoiler(shortened)
        case .section(_, let button): self = .section(shortened, button)
        case .separator, .row, .select: return false
        }
        return true
    }
}

extension Page.Button {
    fileprivate var byteCount: Int {
        switch target {
        case .action: label.utf8.count
        case .link(let url): label.utf8.count + url.utf8.count
        }
    }
}
