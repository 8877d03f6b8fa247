/// The fills of charts. Each differs from the others by its pattern too, for eyes and printers that see no colour.
enum ChartPatterns {
    static func fill(part index: Int) -> String { "url(#part-\(index + 1))" }
    static let hiddenFill = "url(#veil)"

    /// Stands once on a page, before the charts.
    static var definitions: HTML {
        element(
            .svg, .class("patterns"), .aria("hidden", "true"),
            content: [
                element(
                    .defs,
                    content: [
                        pattern(1, []), pattern(2, [stroke("M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4")]),
                        pattern(3, [stroke("M0,0 l8,8 M8,0 l-8,8")]),
                        pattern(
                            4,
                            [
                                element(
                                    .circle, .class("dot"), .named("cx", "4"), .named("cy", "4"), .named("r", "2"))
                            ]),
                        pattern(5, [stroke("M0,4 h8")]), veil,
                    ])
            ])
    }

    private static func pattern(_ number: Int, _ marks: [HTML]) -> HTML {
        tile("part-\(number)", [square("part-\(number)")] + marks)
    }

    private static var veil: HTML {
        tile(
            "veil",
            [square("veil"), element(.path, .class("veil-mark"), .named("d", "M0,0 l8,8 M-1,7 l2,2 M7,-1 l2,2"))])
    }

    private static func tile(_ id: String, _ content: [HTML]) -> HTML {
        .element(
            .pattern,
            [.id(id), .named("width", "8"), .named("height", "8"), .named("patternUnits", "userSpaceOnUse")], content)
    }

    private static func square(_ name: String) -> HTML {
        element(.rect, .class(name), .named("width", "8"), .named("height", "8"))
    }

    private static func stroke(_ path: String) -> HTML {
        element(.path, .class("mark"), .named("d", path))
    }
}
