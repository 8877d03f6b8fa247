internal import LearnCore

/// The drawings inside the guide's style, each once however many languages show it.
///
/// As the background of an element, a drawing can run no script and ask for nothing, whatever is in it (SVG 2 § 2.2.6,
/// secure static mode).
struct GuideDrawings {
    /// Bytes that the drawings may take, so that a guide with its text stays within 100 kB.
    private static let room = 60_000

    private(set) var rules = ""
    private var classes: [String: String] = [:]

    /// - Parameters:
    ///   - sources: paths of the drawings, the most needed first: those that find no room are left out.
    ///   - pictures: what is at the paths.
    init(_ sources: [String], from pictures: [String: Picture]) {
        for source in sources where classes[source] == nil {
            guard let picture = pictures[source] else { continue }
            let name = "d\(classes.count)"
            let ratio = picture.size.map { "; aspect-ratio: \($0.width)/\($0.height)" } ?? ""
            let rule = ".\(name) { background-image: url(\(picture.dataAddress))\(ratio) }\n"
            guard rules.utf8.count + rule.utf8.count <= Self.room else { continue }
            rules += rule
            classes[source] = name
        }
    }

    /// The drawing of a figure; nothing where it found no room.
    ///
    /// - Parameter isDecoration: whether the reader loses nothing without it, so that it is not read aloud.
    func html(_ figure: Figure, isDecoration: Bool) -> HTML? {
        classes[figure.source].map { name in
            isDecoration
                ? element(.div, .class("drawing \(name)"), .aria("hidden", "true"))
                : element(
                    .div, .class("drawing \(name)"), .named("role", "img"), .aria("label", figure.alternativeText))
        }
    }
}
