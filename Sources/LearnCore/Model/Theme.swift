/// How pages show whose they are: the name, the colours and the logo of a municipality or an institution.
public struct Theme: Sendable, Equatable {
    /// Light pages and dark ones, and what text and graphics stand on there.
    public enum Scheme: String, Sendable, CaseIterable {
        case light
        case dark

        /// The page itself, and the panels on it.
        public var surfaces: [Colour] {
            switch self {
            case .light: [Colour(red: 0xFF, green: 0xFD, blue: 0xF8), Colour(red: 0xFB, green: 0xF3, blue: 0xE4)]
            case .dark: [Colour(red: 0x1B, green: 0x22, blue: 0x2A), Colour(red: 0x25, green: 0x2E, blue: 0x37)]
            }
        }
    }

    /// What is coloured.
    public enum Role: String, Sendable, CaseIterable {
        /// Links, and the ground of buttons.
        case link
        case heading
        /// Bullets, numbers and rules beside the text.
        case accent

        /// The least contrast (WCAG 2.1, success criteria 1.4.3 for text and 1.4.11 for graphics).
        public var leastContrast: Double { self == .accent ? 3 : 4.5 }
    }

    public struct Palette: Sendable, Equatable {
        public var link: Colour
        public var heading: Colour
        public var accent: Colour

        public init(link: Colour, heading: Colour, accent: Colour) {
            self.link = link
            self.heading = heading
            self.accent = accent
        }

        public subscript(role: Role) -> Colour {
            switch role {
            case .link: link
            case .heading: heading
            case .accent: accent
            }
        }
    }

    public struct Logo: Sendable, Equatable {
        public var format: PictureFormat
        public var bytes: [UInt8]
        /// In CSS pixels; `nil` where the file does not say.
        public var width: Int?
        public var height: Int?
        public var alternativeText: String

        public init(format: PictureFormat, bytes: [UInt8], width: Int?, height: Int?, alternativeText: String) {
            self.format = format
            self.bytes = bytes
            self.width = width
            self.height = height
            self.alternativeText = alternativeText
        }
    }

    public var name: String
    /// Whether it is made up, to show the form.
    public var isExample: Bool
    public var light: Palette
    public var dark: Palette
    public var logo: Logo?

    public init(name: String, isExample: Bool = false, light: Palette, dark: Palette, logo: Logo? = nil) {
        self.name = name
        self.isExample = isExample
        self.light = light
        self.dark = dark
        self.logo = logo
    }

    /// A colour that is hard to see.
    public struct LowContrast: Sendable, Equatable {
        public let contrast: Double
        /// What it stands on.
        public let surface: Colour
        /// The nearest shade of the same hue that passes.
        public let nearest: Colour?
    }

    /// - Returns: what is wrong with a colour in a role, where it is seen worst; `nil` where it can be seen.
    public static func lowContrast(of colour: Colour, as role: Role, in scheme: Scheme) -> LowContrast? {
        let worst = scheme.surfaces.map { (surface: $0, contrast: colour.contrast(with: $0)) }
            .min { $0.contrast < $1.contrast }
        guard let worst, worst.contrast < role.leastContrast else { return nil }
        let nearest = colour.nearest(towardsLight: scheme == .dark) { shade in
            scheme.surfaces.allSatisfy { shade.contrast(with: $0) >= role.leastContrast }
        }
        return LowContrast(contrast: worst.contrast, surface: worst.surface, nearest: nearest)
    }
}
