/// HTML as a tree, of one fragment.
indirect enum HTMLNode {
    case text(String)
    case element(name: String, attributes: [HTMLReader.Attribute], children: [HTMLNode])

    static func nodes(of html: String) throws(HTMLReader.Problem) -> [HTMLNode] {
        struct Open {
            let name: String
            let attributes: [HTMLReader.Attribute]
            var children: [HTMLNode] = []
        }
        var open = [Open(name: "", attributes: [])]
        for event in try HTMLReader.events(of: html) {
            switch event {
            case .start(let name, let attributes): open.append(Open(name: name, attributes: attributes))
            case .text(let text): open[open.count - 1].children.append(.text(text))
            case .end:
                guard open.count > 1, let closed = open.popLast() else { continue }
                open[open.count - 1].children.append(
                    .element(name: closed.name, attributes: closed.attributes, children: closed.children))
            }
        }
        while open.count > 1, let closed = open.popLast() {
            open[open.count - 1].children.append(
                .element(name: closed.name, attributes: closed.attributes, children: closed.children))
        }
        return open[0].children
    }
}
