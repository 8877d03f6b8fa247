/// Where the addresses in a course's pages lead: to its own files, to other places in it, or out into the world.
struct OLXAddresses {
    let package: SourcePackage
    let base: String
    /// The lesson in which the block of a name stands.
    var lessons: [String: Lesson.ID] = [:]

    /// The path in the package of a file of the course, whether it is there or not: `/static/x.png`, or the form with the
    /// course's key in it.
    func file(_ address: String) -> String? {
        let plain = PercentEncoding.decoded(String(address.prefix { $0 != "?" && $0 != "#" }))
        var name: Substring?
        for mark in ["/static/", "asset+block@", "asset+block/"] where name == nil {
            if mark == "/static/", !plain.hasPrefix(mark) { continue }
            name = plain.firstRange(of: mark).map { plain[$0.upperBound...] }
        }
        if name == nil, plain.hasPrefix("/c4x/"), let range = plain.firstRange(of: "/asset/") {
            name = plain[range.upperBound...]
        }
        if name == nil, plain.hasPrefix("static/") { name = plain.dropFirst(7) }
        guard let name, let path = SourcePackage.path(of: Self.escaped(String(name)), from: "\(base)static/page"),
            path.hasPrefix("\(base)static/")
        else { return nil }
        if package[path] != nil { return path }
        // Studio writes spaces as underscores, and the folders of a name with an at sign.
        let other = path.replacing(" ", with: "_")
        return package[other] != nil ? other : path.replacing("@", with: "/")
    }

    /// The path of the course's file that a picture or a link names and the package lacks.
    func missing(of element: SourceElement) -> String? {
        guard !package.isSingle, element.name == "img" || element.name == "a",
            let path = file(element["src"] ?? element["href"] ?? ""), package[path] == nil
        else { return nil }
        return path
    }

    /// Where an address leads that is none of the web.
    func target(_ address: String) -> Link.Target? {
        let plain = PercentEncoding.decoded(String(address.prefix { $0 != "?" && $0 != "#" }))
        for mark in ["/jump_to_id/", "/jump_to/"] {
            guard let range = plain.firstRange(of: mark) else { continue }
            return lesson(plain[range.upperBound...].prefix { $0 != "/" })
        }
        // A block's own name leads to it as well.
        guard let range = plain.firstRange(of: "/courseware/") else {
            return lessons[plain].map { .lesson($0, block: nil) }
        }
        let parts = plain[range.upperBound...].split(separator: "/")
        // The last may be the number of a unit.
        return parts.reversed().lazy.compactMap { lesson($0) }.first
    }

    /// A block is named by its own name, or by the course's key with the name at its end.
    private func lesson(_ name: Substring) -> Link.Target? {
        let end = name.split(whereSeparator: { $0 == "@" || $0 == "/" }).last ?? name
        return lessons[String(end)].map { .lesson($0, block: nil) }
    }

    /// So that a path may hold any sign.
    private static func escaped(_ name: String) -> String { name.replacing("%", with: "%25").replacing(":", with: "") }
}
