/// What is wrong with a typed code.
public enum CertificateCodeError: Error, Equatable {
    /// So many signs instead of ten.
    case wrongLength(Int)
    /// A sign that no code has, at a position that counts from 1 without spaces and hyphens.
    case unusedSign(Unicode.Scalar, position: Int)
    /// The check signs do not fit the others.
    case wrongSigns

    public var message: Message {
        switch self {
        case .wrongLength(let count): .codeHasWrongLength(count, right: CertificateCode.length)
        case .unusedSign(let sign, let position):
            .codeHasUnusedSign(Self.shown(sign), position: position).followed(by: Self.hint(sign))
        case .wrongSigns: .codeHasWrongSigns
        }
    }

    private static func hint(_ sign: Unicode.Scalar) -> Message {
        switch sign {
        case "0", "O", "o": .signsNeverUsed(["0", "O"])
        case "1", "I", "i", "L", "l": .signsNeverUsed(["1", "I", "L"])
        default: .signsOfCodes
        }
    }

    /// A sign that cannot be seen, or that would alter the line around it, by its number.
    private static func shown(_ sign: Unicode.Scalar) -> String {
        switch sign.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .spacingMark, .enclosingMark:
            let digits = String(sign.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        default: return String(sign)
        }
    }
}
