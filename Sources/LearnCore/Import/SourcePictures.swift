internal import FoundationEssentials

/// The pictures that a page shows, as a course can show them.
struct SourcePictures {
    /// By the address that the page gives.
    private var files: [String: CourseFile] = [:]
    /// Where each was in the package, by its path in the course.
    private var origins: [String: String] = [:]

    /// Looks up every picture of a page.
    ///
    /// - Parameters:
    ///   - page: its path in the package.
    ///   - find: the path in the package of an address; the address itself is looked up where it gives `nil`.
    init(
        of content: [SourceElement.Content], on page: String, in package: SourcePackage,
        find: (_ address: String) -> String? = { _ in nil }
    ) {
        for case .element(let element) in content { collect(element, page, package, find) }
    }

    /// The path in the course of the picture at an address.
    func path(of address: String) -> String? { files[address]?.path }

    /// The pictures that are among some passages, and where they were in the package.
    func shown(in passages: [Passage]) -> [(file: CourseFile, origin: String?)] {
        let sources = Set(passages.pictureSources)
        var seen: Set<String> = []
        return files.sorted { $0.key < $1.key }.map(\.value)
            .filter { sources.contains($0.path) && seen.insert($0.path).inserted }
            .map { ($0, origins[$0.path]) }
    }

    private mutating func collect(
        _ element: SourceElement, _ page: String, _ package: SourcePackage, _ find: (String) -> String?
    ) {
        if element.name == "img" || element.name == "object" {
            let address = element["src"] ?? element["data"] ?? ""
            if files[address] == nil { add(address, page, package, find) }
        }
        for child in element.children { collect(child, page, package, find) }
    }

    private mutating func add(
        _ address: String, _ page: String, _ package: SourcePackage, _ find: (String) -> String?
    ) {
        if let (name, bytes) = Self.embedded(address) {
            guard let path = CourseBuilder.picturePath(name: name, bytes: bytes) else { return }
            files[address] = CourseFile(path: path, bytes: bytes)
            return
        }
        guard let source = find(address) ?? SourcePackage.path(of: address, from: page), let bytes = package[source],
            let path = CourseBuilder.picturePath(
                name: source.split(separator: "/").last.map(String.init) ?? source, bytes: bytes)
        else { return }
        files[address] = CourseFile(path: path, bytes: bytes)
        origins[path] = source
    }

    /// A picture that stands in its own address: `data:image/png;base64,…`.
    static func embedded(_ address: String) -> (name: String, bytes: [UInt8])? {
        let mark = "data:image/"
        guard address.hasPrefix(mark), let comma = address.firstIndex(of: ",") else { return nil }
        let kind = address[..<comma].dropFirst(mark.count)
        guard kind.hasSuffix(";base64") else { return nil }
        let ending = kind.prefix { $0 != ";" && $0 != "+" }
        return Data(base64Encoded: String(address[comma...].dropFirst()), options: .ignoreUnknownCharacters)
            .map { ("billede.\(ending == "jpeg" ? "jpg" : ending)", Array($0)) }
    }
}

extension [Passage] {
    /// The paths of the figures, however deep they stand.
    var pictureSources: [String] {
        flatMap { passage -> [String] in
            switch passage {
            case .figure(let figure): [figure.source]
            case .list(let list): list.items.flatMap(\.pictureSources)
            case .quotation(let quotation): quotation.content.pictureSources
            case .readAloud(let content): content.pictureSources
            case .paragraph, .table, .reference: []
            }
        }
    }
}
