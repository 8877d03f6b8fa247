internal import FoundationEssentials
internal import LearnCore

/// A page that is one file: its style is inside, nothing runs, nothing is fetched, nothing is sent.
struct SelfContainedPage {
    let language: String
    let title: String
    /// The style sheet. No other style applies: the page's policy knows its hash.
    let style: String
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
                            element(.style, text: style),
                        ]),
                    element(.body, content: content),
                ]))
    }

    /// CSP 3 § 6.7.3: the style is allowed by the hash of its exact text.
    private var policy: String {
        let hash = Data(SHA256.bytes(HTMLWriter.styleText(style).utf8)).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    }
}
