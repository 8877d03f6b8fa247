import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Themes")
struct ThemeTests {
    static let whole = """
        <theme xmlns="urn:learn:theme:1" example="yes">
          <name>Eksempel   Kommune</name>
          <logo src="logo.svg" alt="Et hus"/>
          <light link="#1F5a8c" heading="#1d3a57" accent="#b5651d"/>
          <dark link="#8cc4f0" heading="#e6eef6" accent="#f0b070"/>
        </theme>
        """

    private func read(_ text: String, logo: String = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>"#)
        -> (
            theme: Theme?, diagnostics: [Diagnostic]
        )
    {
        ThemeReader.read(
            SampleCourse.source(["theme.xml": text, "logo.svg": logo, "fake.png": "x"]), file: "theme.xml")
    }

    @Test("A file is read as a name, two palettes and a logo")
    func reading() throws {
        let reading = read(Self.whole)
        #expect(reading.diagnostics.isEmpty)
        let theme = try #require(reading.theme)
        #expect(theme.name == "Eksempel Kommune" && theme.isExample)
        #expect(theme.light.link.hex == "#1f5a8c" && theme.dark.accent.hex == "#f0b070")
        #expect(theme.logo?.width == 8 && theme.logo?.height == 6 && theme.logo?.format == .svg)
        #expect(theme.logo?.alternativeText == "Et hus")
    }

    @Test("The example of the repository has no faults, and says that it is one")
    func example() throws {
        let source = CourseFolder(path: ShippedCourses.folder + "/themes")
        let reading = ThemeReader.read(source, file: "eksempel.xml")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.theme?.isExample == true)
    }

    @Test(
        "What is wrong is reported once, at its place, and nothing is used",
        arguments: [
            ("#1F5a8c", "blue", Rule.attributeValue), ("#1F5a8c", "#12", .attributeValue),
            ("<name>Eksempel   Kommune</name>", "", .missingElement), ("Eksempel   Kommune", " ", .emptyElement),
            ("<dark", "<darkk", .unknownElement), (" heading=\"#1d3a57\"", "", .missingAttribute),
            ("alt=\"Et hus\"", "alt=\" \"", .attributeValue), ("alt=\"Et hus\"", "title=\"Et hus\"", .missingAttribute),
            ("logo.svg", "../logo.svg", .unsafePath), ("logo.svg", "fake.png", .figureFormat),
            ("logo.svg", "findes-ikke.svg", .missingFile), ("example=\"yes\"", "example=\"ja\"", .attributeValue),
            ("urn:learn:theme:1", "urn:learn:theme:2", .wrongNamespace), ("</theme>", "", .xmlTruncated),
            ("#1F5a8c", "#9fc0dd", .contrast), ("#b5651d", "#f5c518", .contrast), ("#8cc4f0", "#1f5a8c", .contrast),
        ])
    func broken(text: String, replacement: String, rule: Rule) {
        let reading = read(Self.whole.replacing(text, with: replacement, maxReplacements: 1))
        #expect(reading.theme == nil)
        #expect(reading.diagnostics.first?.fault.rule == rule)
        #expect(reading.diagnostics.count == 1 || replacement.hasPrefix("title"))
    }

    @Test("A logo that could do more than be looked at is refused, and one that is too large")
    func logo() {
        let drawing = { (inside: String) in #"<svg xmlns="http://www.w3.org/2000/svg">\#(inside)</svg>"# }
        #expect(read(Self.whole, logo: drawing("<script/>")).diagnostics.map(\.fault.rule) == [.unsafeDrawing])
        #expect(read(Self.whole, logo: drawing("<g onload='x'/>")).diagnostics.map(\.fault.rule) == [.unsafeDrawing])
        #expect(read(Self.whole, logo: drawing("<image href='https://x.dk/y.png'/>")).theme == nil)
        let large = drawing(String(repeating: "<g/>", count: 20_000))
        #expect(read(Self.whole, logo: large).diagnostics.map(\.fault.rule) == [.logoSize])
    }

    @Test("A logo may be a photo, which must not tell where it was taken")
    func photo() {
        let bytes = SamplePictures.jpeg(width: 40, height: 30, position: .exif)
        let text = Self.whole.replacing("logo.svg", with: "logo.jpg")
        let files = ["theme.xml": Array(text.utf8), "logo.jpg": bytes]
        let reading = ThemeReader.read(CourseInMemory(files: files), file: "theme.xml")
        #expect(reading.diagnostics.map(\.fault.rule) == [.photoPosition])
        #expect(reading.theme?.logo?.format == .jpeg && reading.theme?.logo?.width == 40)
    }

    @Test("Contrast that is too low says how low, on what, and the nearest shade that passes")
    func contrastWords() throws {
        let diagnostic = try #require(read(Self.whole.replacing("#1F5a8c", with: "#5a9bd0")).diagnostics.first)
        #expect(diagnostic.location.line == 4)
        #expect(diagnostic.location.column == 10)
        #expect(
            diagnostic.fault.message.danish
                == "#5a9bd0 på #fbf3e4 har kontrasten 2,7:1, og links skal have mindst 4,5:1")
        let mend = diagnostic.fault.mend.danish
        let shade = try #require(mend.firstRange(of: "#").map { String(mend[$0.lowerBound...].prefix(7)) })
        #expect(read(Self.whole.replacing("#1F5a8c", with: shade)).diagnostics.isEmpty)
    }

    @Test("The contrast of black and white is 21, and known pairs are as WCAG says")
    func contrast() throws {
        let white = Colour(red: 255, green: 255, blue: 255)
        #expect(abs(Colour(red: 0, green: 0, blue: 0).contrast(with: white) - 21) < 0.0001)
        #expect(white.contrast(with: white) == 1)
        // Published: https://webaim.org/resources/contrastchecker/ for #767676 on white gives 4.54.
        let grey = try #require(Colour(hex: "#767676"))
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.005)
        #expect(Colour(hex: "#12345") == nil && Colour(hex: "123456") == nil && Colour(hex: "#12345g") == nil)
        #expect(Colour(hex: "#12345٣") == nil)
    }

    @Test("The shade that is offered passes, is of the same hue, and the one before it does not")
    func nearest() throws {
        var random = SeededGenerator(seed: 31)
        for _ in 0..<100 {
            let colour = Colour(
                red: .random(in: 0...255, using: &random), green: .random(in: 0...255, using: &random),
                blue: .random(in: 0...255, using: &random))
            #expect(Colour(hex: colour.hex) == colour)
            for scheme in Theme.Scheme.allCases {
                for role in Theme.Role.allCases {
                    guard let low = Theme.lowContrast(of: colour, as: role, in: scheme) else { continue }
                    #expect(low.contrast < role.leastContrast)
                    let shade = try #require(low.nearest)
                    #expect(Theme.lowContrast(of: shade, as: role, in: scheme) == nil)
                    // Not far past what is asked for: one step of lightness is a 512th.
                    let worst = scheme.surfaces.map { shade.contrast(with: $0) }.min() ?? 0
                    #expect(worst < role.leastContrast * 1.05)
                }
            }
        }
    }

    @Test("The schema takes what the reader takes and refuses what it refuses")
    func schema() throws {
        let bytes = try CourseFolder(path: ShippedCourses.folder + "/schema").read("theme.xsd")
        let schema = try #require(XMLSchema(bytes: bytes))
        let example = try CourseFolder(path: ShippedCourses.folder + "/themes").read("eksempel.xml")
        #expect(schema.errors(in: example) == [])
        #expect(schema.errors(in: Array(Self.whole.utf8)) == [])
        for (text, replacement) in [
            ("#1F5a8c", "blue"), ("<name>Eksempel   Kommune</name>", ""), ("Eksempel   Kommune", " "),
            ("<dark", "<darkk"), (" heading=\"#1d3a57\"", ""), ("alt=\"Et hus\"", "alt=\" \""),
            ("alt=\"Et hus\"", "title=\"Et hus\""), ("logo.svg", "/logo.svg"), ("example=\"yes\"", "example=\"ja\""),
            ("urn:learn:theme:1", "urn:learn:theme:2"), (" alt=\"Et hus\"", ""),
        ] {
            let broken = Self.whole.replacing(text, with: replacement, maxReplacements: 1)
            #expect(!schema.errors(in: Array(broken.utf8)).isEmpty, "\(replacement)")
            #expect(read(broken).theme == nil, "\(replacement)")
        }
    }
}
