internal import LearnCore

/// How a theme shows on pages.
extension Theme {
    /// Rules that give the palette of `learn.css` other colours: pages do not change when colours do.
    var rules: String {
        rules { palette in
            "--link: \(palette.link.hex); --focus: \(palette.link.hex); --heading: \(palette.heading.hex); "
                + "--accent: \(palette.accent.hex);"
        }
    }

    /// Rules for a light page, a dark one and paper.
    ///
    /// - Parameter values: what a style sheet calls the colours, as declarations.
    func rules(_ values: (Palette) -> String) -> String {
        """

        :root { \(values(light)) }
        @media (prefers-color-scheme: dark) {
          :root { \(values(dark)) }
        }
        @media print {
          :root { \(values(light)) }
        }

        """
    }

    /// The name and the logo, to stand at the top of a page.
    ///
    /// - Parameter logo: where the page finds the logo; `nil` for the name alone.
    func header(logo address: String?) -> HTML {
        var content: [HTML] = []
        if let logo, let address {
            var image: [HTML.Attribute] = [.named("src", address), .named("alt", logo.alternativeText)]
            if let width = logo.width, let height = logo.height {
                image += [.named("width", String(width)), .named("height", String(height))]
            }
            content.append(.element(.img, image, []))
        }
        return element(.p, .class("owner"), content: content + [element(.span, text: name)])
    }

    /// The logo as a file at the top of a site.
    var logoFile: SiteFile? { logo.map { SiteFile(path: "logo." + $0.format.rawValue, bytes: $0.bytes) } }

    /// The logo itself as an address, for a page that is one file; `nil` where it would make the page heavy.
    var logoInPage: String? {
        guard let logoFile, logoFile.bytes.count <= 20_000 else { return nil }
        return Picture(path: logoFile.path, bytes: logoFile.bytes).dataAddress
    }
}
