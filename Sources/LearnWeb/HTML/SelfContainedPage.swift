internal import LearnCore

/// A page that is one file: its style is inside, nothing runs, nothing is fetched, nothing is sent.
struct SelfContainedPage {
    let language: String
    let title: String
    /// The style sheet. No other style applies: the page's policy knows its hash.
    let style: String
    /// What the style is made for: `light`, or `light dark`.
    var colorScheme = "light"
    /// Whether it shows pictures, which are then in the page as well.
    var showsPictures = false
    let content: [HTML]

    func bytes() -> [UInt8] {
        HTMLWriter.document(
            element(
                .html, .named("lang", language),
                content: [
                    element(
                        .head,
                        content: [
                            element(.meta, .named("charset", "utf-8")),
                            element(
                                .meta, .named("http-equiv", "Content-Security-Policy"), .named("content", policy)),
                            element(
                                .meta, .named("name", "viewport"),
                                .named("content", "width=device-width, initial-scale=1")),
                            element(.title, text: title),
                            element(.meta, .named("name", "color-scheme"), .named("content", colorScheme)),
                            element(.style, text: style),
                        ]),
                    element(.body, content: content),
                ]))
    }

    /// CSP 3 § 6.7.3: the style is allowed by the hash of its exact text.
    private var policy: String {
        let hash = SHA256.base64(HTMLWriter.styleText(style).utf8)
        let pictures = showsPictures ? " img-src data:;" : ""
        return "default-src 'none'; style-src 'sha256-\(hash)';\(pictures) base-uri 'none'; form-action 'none'"
    }
}
