/// Passages in canonical form.
enum PassageWriter {
    static func write(
        _ passage: Passage, leading: [XMLWriter.Attribute] = [], trailing: [XMLWriter.Attribute] = [],
        to xml: inout XMLWriter
    ) {
        func all(_ own: [XMLWriter.Attribute]) -> [XMLWriter.Attribute] { leading + own + trailing }
        switch passage {
        case .paragraph(let words): xml.line("p", all([]), markup: InlineWriter.markup(words))
        case .list(let list):
            let kind = list.kind == .numbered ? [("kind", list.kind.rawValue)] : []
            xml.element("list", all(kind)) { items(list.items, to: &$0) }
        case .table(let table):
            xml.element("table", all(table.hasRowHeaders ? [("row-headers", "yes")] : [])) { write(table, to: &$0) }
        case .figure(let figure):
            write(figure, all([("src", figure.source), ("alt", figure.alternativeText)]), to: &xml)
        case .quotation(let quotation):
            let own = [("source", quotation.source)] + (quotation.address.map { [("href", $0)] } ?? [])
            BlockWriter.flow("quote", all(own), title: nil, quotation.content, to: &xml)
        case .readAloud(let content): BlockWriter.flow("read-aloud", all([]), title: nil, content, to: &xml)
        case .reference(let reference):
            xml.line("reference", all([("href", reference.address)]), markup: InlineWriter.markup(reference.title))
        }
    }

    static func items(_ items: [[Passage]], to xml: inout XMLWriter) {
        for item in items { BlockWriter.flow("item", [], title: nil, item, to: &xml) }
    }

    private static func write(_ table: Table, to xml: inout XMLWriter) {
        if !table.caption.isEmpty { BlockWriter.line("caption", table.caption, to: &xml) }
        row("head", table.head, to: &xml)
        for cells in table.rows { row("row", cells, to: &xml) }
    }

    private static func row(_ name: String, _ cells: [[Inline]], to xml: inout XMLWriter) {
        xml.line(name, markup: cells.map { "<cell>" + InlineWriter.markup($0) + "</cell>" }.joined())
    }

    private static func write(_ figure: Figure, _ attributes: [XMLWriter.Attribute], to xml: inout XMLWriter) {
        if figure.caption.isEmpty, figure.description.isEmpty { return xml.empty("figure", attributes) }
        xml.element("figure", attributes) { xml in
            if !figure.caption.isEmpty { BlockWriter.line("caption", figure.caption, to: &xml) }
            if !figure.description.isEmpty {
                BlockWriter.flow("description", [], title: nil, figure.description, to: &xml)
            }
        }
    }
}
