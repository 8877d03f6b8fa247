/// Where a site will stand on the web. Only with one do pages say where they are.
public struct SiteAddress: Sendable, Equatable {
    /// With a slash at its end.
    let text: String

    /// - Parameter text: a whole address of the web, in the signs of RFC 3986, without a user, query or fragment.
    public init?(_ text: String) {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        guard let scheme else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }.prefix { $0 != ":" }
        let signs = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%/:!$()*+,;=".utf8)
        guard host.contains(where: { $0.isLetter || $0.isNumber }), rest.utf8.allSatisfy(signs.contains),
            !rest.contains("//"), !rest.split(separator: "/").contains("..")
        else { return nil }
        self.text = scheme + rest + (rest.hasSuffix("/") ? "" : "/")
    }

    /// The address of a page. The first page of a folder is called by the folder.
    func address(of path: String) -> String {
        path == SitePath.index || path.hasSuffix("/" + SitePath.index)
            ? text + path.dropLast(SitePath.index.count) : text + path
    }
}
