/// A piece of a page, as a value. How it becomes characters, escaping included, is the business of ``HTMLWriter``.
public enum HTML: Sendable, Equatable {
    case text(String)
    case element(Element, [Attribute], [HTML])
    case group([HTML])
    /// What the writer has written before, of which ``written`` alone makes some.
    case written([UInt8])

    public struct Attribute: Sendable, Equatable {
        let name: String
        /// `nil` for an attribute that is true by being there.
        let value: String?
    }

    /// The elements that the pages are made of.
    public enum Element: String, Sendable {
        case html, head, body, title, meta, link, script, style
        case header, main, footer, nav, section, article, div, span
        case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd
        case em, strong, b, i, a, br, q, blockquote
        case table, caption, thead, tbody, tfoot, tr, th, td
        case figure, img, figcaption
        case details, summary, form, fieldset, legend, button, input, label, textarea, select, option
        case svg, desc, defs, pattern, g, rect, circle, ellipse, line, path, text

        /// Elements without content or end tag (HTML Living Standard § 13.1.2).
        var isVoid: Bool {
            switch self {
            case .meta, .link, .br, .img, .input: true
            default: false
            }
        }
    }
}

extension HTML: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension HTML.Attribute {
    static func named(_ name: String, _ value: String) -> HTML.Attribute {
        HTML.Attribute(name: name, value: value)
    }

    static func flag(_ name: String) -> HTML.Attribute { HTML.Attribute(name: name, value: nil) }

    static func id(_ value: String) -> HTML.Attribute { named("id", value) }
    static func `class`(_ value: String) -> HTML.Attribute { named("class", value) }
    static func href(_ value: String) -> HTML.Attribute { named("href", value) }
    static func data(_ name: String, _ value: String) -> HTML.Attribute { named("data-" + name, value) }
    static func aria(_ name: String, _ value: String) -> HTML.Attribute { named("aria-" + name, value) }
}

/// Short forms for building pages.
func element(_ name: HTML.Element, _ attributes: HTML.Attribute..., content: [HTML] = []) -> HTML {
    .element(name, attributes, content)
}

func element(_ name: HTML.Element, _ attributes: HTML.Attribute..., text: String) -> HTML {
    .element(name, attributes, [.text(text)])
}
