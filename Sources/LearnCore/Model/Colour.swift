internal import Glibc

/// A colour of a screen, in sRGB.
public struct Colour: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// - Parameter hex: as in `#1c6660`.
    public init?(hex: String) {
        let digits = Array(hex.utf8.dropFirst())
        guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(number)
        }
        self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    /// As in `#1c6660`.
    public var hex: String {
        "#"
            + [red, green, blue].map { part in
                (part < 16 ? "0" : "") + String(part, radix: 16)
            }.joined()
    }

    /// From 0, black, to 1, white (WCAG 2.1, “relative luminance”,
    /// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance).
    public var relativeLuminance: Double {
        func linear(_ part: UInt8) -> Double {
            let value = Double(part) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// From 1 to 21 (WCAG 2.1, “contrast ratio”, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (relativeLuminance, other.relativeLuminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}

// MARK: Shades

extension Colour {
    /// The nearest shade of the same hue that is darker, or lighter, and passes.
    ///
    /// - Returns: the colour itself where it passes; `nil` where not even black or white does.
    func nearest(towardsLight: Bool, where passes: (Colour) -> Bool) -> Colour? {
        if passes(self) { return self }
        let (hue, saturation, lightness) = hsl
        let steps = 512
        let start = Int((lightness * Double(steps)).rounded())
        let path = towardsLight ? Array(start...steps) : Array((0...start).reversed())
        for step in path {
            let shade = Colour(hue: hue, saturation: saturation, lightness: Double(step) / Double(steps))
            if passes(shade) { return shade }
        }
        return nil
    }

    /// Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4 § 7.2).
    private var hsl: (hue: Double, saturation: Double, lightness: Double) {
        let (r, g, b) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
        let (high, low) = (max(r, g, b), min(r, g, b))
        let (lightness, range) = ((high + low) / 2, high - low)
        guard range > 0 else { return (0, 0, lightness) }
        let saturation = range / (1 - abs(2 * lightness - 1))
        let hue =
            switch high {
            case r: (g - b) / range + (g < b ? 6 : 0)
            case g: (b - r) / range + 2
            default: (r - g) / range + 4
            }
        return (hue, saturation, lightness)
    }

    private init(hue: Double, saturation: Double, lightness: Double) {
        let chroma = saturation * min(lightness, 1 - lightness)
        func part(_ offset: Double) -> UInt8 {
            let k = (offset + hue * 2).truncatingRemainder(dividingBy: 12)
            let value = lightness - chroma * max(-1, min(k - 3, 9 - k, 1))
            return UInt8((min(max(value, 0), 1) * 255).rounded())
        }
        self.init(red: part(0), green: part(8), blue: part(4))
    }
}
