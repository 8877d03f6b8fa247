import FoundationEssentials
import LearnCore
import Testing

@testable import LearnWeb

@Suite("Pages that are one file")
struct SelfContainedPageTests {
    @Test("The policy allows the style in the page by its hash, also where the style could end itself")
    func policy() throws {
        for style in ["p { color: #123; }", "a::before { content: \"</style><p>\" }"] {
            let page = SelfContainedPage(language: "da", title: "<b>", style: style, content: ["x"])
            let html = String(decoding: page.bytes(), as: UTF8.self)
            let written = try #require(html.firstMatch(of: /<style>([^<]*)<\/style>/)).output.1
            let hash = Data(SHA256.bytes(written.utf8)).base64EncodedString()
            #expect(html.contains("style-src 'sha256-\(hash)'"))
            #expect(html.contains("default-src 'none'"))
            #expect(html.contains("<title>&lt;b&gt;</title>"))
            #expect(html.contains("<html lang=\"da\">"))
            #expect(!html.contains("<p>"))
        }
    }
}

/// What holds for every page for paper.
func expectSelfContained(_ html: String) {
    #expect(html.hasPrefix("<!DOCTYPE html>\n"))
    for reach in ["<script", "<link", "<img", "http:", "https:", "url(", "@import", " style=", " onclick="] {
        #expect(!html.contains(reach), "\(reach)")
    }
    #expect(html.components(of: "<h1") == 1)
    #expect(html.components(of: "<main") == 1)
}

extension String {
    /// How often another text stands in this one.
    func components(of other: String) -> Int { split(separator: other, omittingEmptySubsequences: false).count - 1 }
}
