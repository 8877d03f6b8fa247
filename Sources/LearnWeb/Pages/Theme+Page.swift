internal import LearnCore

/// How a theme shows on pages.
extension Theme {
    /// Rules that give the palette of `learn.css` other colours: pages do not change when colours do.
    ///
    /// A page that is one file can take them behind its own rules, where those use the same names.
    var rules: String {
        func values(_ palette: Palette) -> String {
            "--link: \(palette.link.hex); --focus: \(palette.link.hex); --heading: \(palette.heading.hex); "
                + "--accent: \(palette.accent.hex);"
        }
        return """

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
    /// - Parameter logoFolder: the way from the page to the folder with ``logoFile``; `nil` for the name alone, as on a
    ///   page that is one file.
    func header(logoFolder: String?) -> HTML {
        var content: [HTML] = []
        if let logo, let logoFolder, let file = logoFile {
            var image: [HTML.Attribute] = [
                .named("src", logoFolder + file.path), .named("alt", logo.alternativeText),
            ]
            if let width = logo.width, let height = logo.height {
                image += [.named("width", String(width)), .named("height", String(height))]
            }
            content.append(.element(.img, image, []))
        }
        return element(.p, .class("owner"), content: content + [element(.span, text: name)])
    }

    /// The logo as a file at the top of a site.
    var logoFile: SiteFile? { logo.map { SiteFile(path: "logo." + $0.format.rawValue, bytes: $0.bytes) } }

    /// The name and the logo in a page that is one file; a logo that would make it heavy is left out.
    var guideHeader: HTML {
        let picture = logo.flatMap {
            $0.bytes.count <= 20_000 ? Picture(path: "logo." + $0.format.rawValue, bytes: $0.bytes) : nil
        }
        let image = picture.map {
            element(.img, .named("src", $0.dataAddress), .named("alt", logo?.alternativeText ?? ""))
        }
        return element(.p, .class("owner"), content: [image].compactMap { $0 } + [element(.span, text: name)])
    }
}
