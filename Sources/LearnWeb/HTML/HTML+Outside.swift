extension HTML {
    /// A link that leads out of the pages. The readers of courses refuse every address that is not of the web or of an
    /// e-mail; should one come another way, its words stand there without a link.
    static func outside(_ address: String, content: [HTML]) -> HTML {
        let start = address.lowercased()
        let isSafe =
            ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
            && !address.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
        guard isSafe else { return .group(content) }
        return .element(.a, [.class("outside"), .href(address), .named("rel", "noreferrer")], content)
    }
}
