internal import LearnCore

/// The pages of a site for a search engine (https://www.sitemaps.org/protocol.html). Without days: when a page last
/// changed is not known to the engine, and the same courses give the same bytes.
struct SiteMap: SitePage {
    /// So many addresses a file may hold by the protocol.
    static let mostAddresses = 50_000

    let courses: [Course]
    let site: SiteSettings
    let address: SiteAddress

    var path: String { "sitemap.xml" }

    func bytes() -> [UInt8] {
        var paths = site.isCatalogue ? [SitePath.index] : []
        for course in courses {
            let own =
                [SitePath.index] + course.modules.map { SitePath.module($0.id) }
                + course.lessons.map { SitePath.lesson($0.id) } + (course.glossary.isEmpty ? [] : [SitePath.glossary])
            paths += own.map { site.folder(of: course.id) + $0 }
        }
        // The signs of an address and of paths need no escape.
        let entries = paths.prefix(Self.mostAddresses).map { "  <url><loc>\(address.address(of: $0))</loc></url>\n" }
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined())</urlset>

            """.utf8)
    }
}
