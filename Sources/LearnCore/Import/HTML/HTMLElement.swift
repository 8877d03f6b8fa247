/// The allow-list: what an element of HTML becomes. What is not on it gives its words, and that is reported.
enum HTMLElement {
    enum Role {
        /// Words that run on, without a form of their own in the language and without losing a meaning.
        case run
        case emphasis
        case strong
        case link
        case lineBreak
        case picture
        /// Begins and ends a paragraph.
        case block
        /// With its level.
        case heading(Int)
        case preformatted
        case quotation
        case list(ItemList.Kind)
        case item
        case table
        case rule
        /// How a page looks and what it is called; nothing of it is read.
        case layout
        /// Never shown and never read: programs, what loads or asks.
        case forbidden
        /// MathML.
        case formula
        /// Something to look at or listen to elsewhere; its address becomes a link.
        case media
        /// Words whose form means something that is lost.
        case formOnly
        case unknown
    }

    static func role(of name: String) -> Role {
        switch name {
        case "span", "font", "small", "big", "u", "label", "abbr", "acronym", "bdo", "bdi", "nobr", "wbr", "mark", "q",
            "tt", "time", "legend", "ins", "code", "kbd", "samp":
            .run
        case "em", "i", "cite", "dfn", "var": .emphasis
        case "strong", "b": .strong
        case "a": .link
        case "br": .lineBreak
        case "img": .picture
        case "html", "body", "head", "p", "div", "section", "article", "header", "footer", "main", "nav", "aside",
            "address", "center", "figure", "figcaption", "hgroup", "details", "summary", "dl", "fieldset":
            .block
        case "h1": .heading(1)
        case "h2": .heading(2)
        case "h3": .heading(3)
        case "h4", "h5", "h6": .heading(4)
        case "dt": .block
        case "dd": .block
        case "pre": .preformatted
        case "blockquote": .quotation
        case "ul", "menu", "dir": .list(.bullet)
        case "ol": .list(.numbered)
        case "li": .item
        case "table": .table
        case "hr", "col", "colgroup": .rule
        case "style", "meta", "link", "base", "title": .layout
        case "math": .formula
        case "script", "noscript", "template", "form", "input", "button", "select", "textarea", "option", "applet",
            "param", "frame", "frameset", "svg", "canvas", "map", "area":
            .forbidden
        case "iframe", "video", "audio", "embed", "object", "source", "track": .media
        case "sub", "sup", "strike", "s", "del": .formOnly
        default: .unknown
        }
    }

    /// Whether the element stands on lines of its own.
    static func isBlock(_ name: String) -> Bool {
        switch role(of: name) {
        case .block, .heading, .preformatted, .quotation, .list, .item, .table, .rule: true
        default: false
        }
    }
}
