/// A passage that an item shows from a page of HTML of its own.
enum QTIPage {
    /// What is in the page's body; `nil` where the address names none in the package.
    static func content(
        of address: String, on item: String, in package: SourcePackage, holder: SourceElement
    ) -> [SourceElement.Content]? {
        guard let path = SourcePackage.path(of: address, from: item), let bytes = package[path],
            ["html", "htm", "xhtml"].contains(path.split(separator: ".").last?.lowercased() ?? ""),
            let content = try? SourceElement.html(
                String(decoding: ForeignText.utf8(bytes), as: UTF8.self), in: holder)
        else { return nil }
        return body(of: content) ?? content
    }

    private static func body(of content: [SourceElement.Content]) -> [SourceElement.Content]? {
        for case .element(let element) in content {
            if element.name == "body" { return element.content }
            if element.name == "html" { return body(of: element.content) }
        }
        return nil
    }
}
