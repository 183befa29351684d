/// Text as the wire counts and names it. Discord does not say whether it counts UTF-16 units or code points;
/// units are never fewer, so they are what we count.

/// The beginning of a text that takes at most so many UTF-16 units, ending in "…" where something was cut.
func cut(_ text: String, toUTF16 limit: Int) -> String {
    text.utf16.count > limit ? beginning(of: text, toUTF16: limit - 1) + "…" : text
}

/// The whole characters at the beginning of a text that take at most so many UTF-16 units.
func beginning(of text: String, toUTF16 limit: Int) -> String {
    var room = limit
    return String(
        text.prefix { character in
            room -= character.utf16.count
            return room >= 0
        })
}

/// `ViewPortfolio` → `view-portfolio`, as Discord wants names of commands and options.
func kebab(_ name: String) -> String {
    var result = ""
    for (index, character) in name.enumerated() {
        if character.isUppercase, index > 0 { result += "-" }
        result += character.lowercased()
    }
    return result
}
