/// How wide words are in the family that the printed pages ask for.
///
/// The widths are those of Helvetica, in thousandths of the size. Liberation Sans, Arial and Arimo were drawn to the same
/// widths, so a line breaks at the same word on every machine that has one of them.
enum TextMeasure {
    /// The families with these widths, as CSS takes them.
    static let family = "\"Liberation Sans\", Arial, Arimo, Helvetica, sans-serif"

    /// - Returns: the width in multiples of the size.
    static func width(of text: some StringProtocol, isStrong: Bool) -> Double {
        Double(text.unicodeScalars.reduce(0) { $0 + width(of: $1, isStrong) }) / 1000
    }

    private static func width(of scalar: Unicode.Scalar, _ isStrong: Bool) -> Int {
        switch Int(scalar.value) {
        case let value where (0x20...0x7E).contains(value): (isStrong ? strongLetters : letters)[value - 0x20]
        case let value where (0xA0...0xFF).contains(value): (isStrong ? strongAccents : accents)[value - 0xA0]
        // Quotation marks and dashes; the dots and the long dash are as wide as they are high.
        case 0x2010...0x2013, 0x2018...0x201E: 556
        // Marks that stand on the letter before them take no room; half of the letters of other alphabets are wider
        // than this guess, and half are narrower.
        case 0x0300...0x036F, 0x200B...0x200F: 0
        case ..<0x0600: isStrong ? 720 : 680
        default: 1000
        }
    }

    // Space to tilde.
    private static let letters = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
    private static let strongLetters = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778,
        722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333,
        278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ]

    // U+00A0 to U+00FF.
    private static let accents = [
        278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333,
        333, 576, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722,
        667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722,
        722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556, 556, 500, 556, 500,
    ]
    private static let strongAccents = [
        278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333,
        333, 576, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000, 722,
        667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722,
        722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
        611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611, 556, 611, 556,
    ]
}
