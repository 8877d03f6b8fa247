/// The blocks of a package, put together from the files that point to each other. A file is part of one place only: who
/// points to it once more, or to itself, is told so.
struct OLXTree {
    private let package: SourcePackage
    /// What the paths of the course begin with.
    let base: String
    /// The files with a block as their root that stand for themselves.
    let blockFiles: [String]
    private let known: Set<String>
    private(set) var used: Set<String> = []
    /// Elements of files that only point to where the course is.
    private(set) var pointers = 0
    private(set) var root: OLXBlock

    /// - Parameter start: the path of `course.xml` or `library.xml`.
    init(_ package: SourcePackage, start: String) throws(ImportFailure) {
        self.package = package
        base = start.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let base = base
        blockFiles = package.files.map(\.path).filter { Self.isBlockFile($0, base: base) }
        known = Set(blockFiles)
        used = [start]
        let document = try SourceElement.document(package[start] ?? [], file: package.label(of: start))
        root = OLXBlock(
            document.root.name, urlName: document.root["url_name"] ?? "", source: .unreadable,
            location: document.root.location, file: start)
        guard document.root.isHollow, let name = document.root["url_name"], !package.isSingle else {
            root = block(document.root, file: start, depth: 0)
            return
        }
        let path = self.path(of: document.root.name, name)
        guard known.contains(path) else {
            throw ImportFailure(.olxNoCourseFile(path), at: document.root.location)
        }
        used.insert(path)
        pointers = document.count
        let course = try SourceElement.document(package[path] ?? [], file: package.label(of: path))
        guard OLXKind.holdsBlocks(course.root.name) else {
            throw ImportFailure(.olxOtherRoot(course.root.name, expected: "course"), at: course.root.location)
        }
        root = block(course.root, file: path, urlName: name, depth: 0)
    }

    /// A block that nobody points to, with what is in it. What it points to is not followed.
    func stray(_ path: String) -> OLXBlock {
        var copy = self
        return copy.load(path, kind: nil, follows: false, depth: 0)
    }

    // MARK: Putting together

    private static func isBlockFile(_ path: String, base: String) -> Bool {
        guard path.hasPrefix(base), path.hasSuffix(".xml") else { return false }
        let parts = path.dropFirst(base.count).split(separator: "/")
        return parts.count > 1 && !OLXKind.plainFolders.contains(String(parts[0]))
    }

    private func path(of kind: String, _ urlName: String) -> String {
        "\(base)\(kind)/\(urlName.replacing(":", with: "/")).xml"
    }

    private mutating func block(
        _ element: SourceElement, file: String?, urlName: String? = nil, follows: Bool = true, depth: Int
    ) -> OLXBlock {
        let name = urlName ?? element["url_name"] ?? ""
        guard OLXKind.holdsBlocks(element.name) else {
            let (alone, count) = element.alone()
            return OLXBlock(
                alone.name, urlName: name, source: .element(alone, count: count), location: element.location,
                file: file)
        }
        var children: [OLXBlock] = []
        var isOwn: Set<Int> = []
        var idle: [Int: Message] = [:]
        for child in element.children where !OLXKind.noBlocks.contains(child.name) {
            let target = child["url_name"].map { path(of: child.name, $0) }
            if let target, child.isHollow, known.contains(target) {
                guard follows else { continue }
                if depth >= Self.deepest {
                    idle[child.number] = .olxTooDeep(Self.deepest)
                } else if !used.insert(target).inserted {
                    idle[child.number] = .olxPointedAgain(target)
                } else {
                    children.append(
                        load(target, kind: child.name, urlName: child["url_name"], follows: true, depth: depth + 1))
                }
            } else {
                isOwn.insert(child.number)
                var inner = block(child, file: nil, follows: follows, depth: depth + 1)
                let isPage = OLXKind.block(child.name) == .page
                if child.isHollow, child.attributes.allSatisfy({ $0.name.local == "url_name" }), !isPage,
                    let target, !package.isSingle, inner.children.isEmpty
                {
                    inner.fault = .olxNoFile(target)
                }
                children.append(inner)
            }
        }
        var count = 0
        var idleNumbers: [Int: Message] = [:]
        // The numbers change with what is left out.
        let kept = element.content.filter {
            if case .element(let part) = $0 { !isOwn.contains(part.number) } else { true }
        }
        var alone = SourceElement(
            name: element.name, namespace: element.namespace, attributes: element.attributes,
            location: element.location, number: 0)
        count = 1
        alone.content = kept.map { part in
            guard case .element(let child) = part else { return part }
            if let message = idle[child.number] { idleNumbers[count] = message }
            return .element(child.numbered(&count))
        }
        var block = OLXBlock(
            element.name, urlName: name, source: .element(alone, count: count), location: element.location,
            file: file)
        block.children = children
        block.idlePointers = idleNumbers
        return block
    }

    private mutating func load(
        _ path: String, kind: String?, urlName: String? = nil, follows: Bool, depth: Int
    ) -> OLXBlock {
        let label = package.label(of: path)
        let stem = urlName ?? String((path.split(separator: "/").last ?? "").dropLast(4))
        let start = SourceLocation(file: label, line: 1, column: 1)
        let expected = kind ?? String(path.dropFirst(base.count).prefix { $0 != "/" })
        if kind != nil, !OLXKind.holdsBlocks(expected) {
            return OLXBlock(expected, urlName: stem, source: .file(path), location: start, file: path)
        }
        do throws(ImportFailure) {
            let root = try SourceElement.document(package[path] ?? [], file: label).root
            let isOther = kind != nil && root.name != kind
            var block = block(root, file: path, urlName: stem, follows: follows && !isOther, depth: depth)
            if isOther { block.fault = .olxOtherRoot(root.name, expected: expected) }
            return block
        } catch {
            var block = OLXBlock(expected, urlName: stem, source: .unreadable, location: error.location, file: path)
            block.fault = error.message
            return block
        }
    }

    /// Far deeper than the platform lets anybody go.
    private static let deepest = 30
}
