/// What people write freely: names, titles, notes, reasons. One check for all of it, wherever it comes from.
public enum FreeText {
    /// Why a text is not taken.
    public enum Refusal: Error, Sendable, Equatable {
        case empty
        case tooLong(limit: Int)
        /// A character that nobody sees and that a terminal might obey.
        case controlCharacter
        /// Something that looks like a CPR number, which this store must never hold.
        case cprNumber

        public var message: Message {
            switch self {
            case .empty: .textIsEmpty
            case .tooLong(let limit): .textIsTooLong(limit: limit)
            case .controlCharacter: .textHasControlCharacter
            case .cprNumber: .textHasCPRNumber
            }
        }
    }

    /// How long a line of text may be where nothing else is said, in characters.
    public static let longestLine = 200

    /// - Parameter longest: in characters.
    /// - Returns: why the text cannot be taken; `nil` where it can.
    public static func refusal(of text: String, longest: Int = longestLine) -> Refusal? {
        if text.allSatisfy(\.isWhitespace) { return .empty }
        if text.unicodeScalars.contains(where: isHidden) { return .controlCharacter }
        if containsCPRNumber(text) { return .cprNumber }
        return text.count > longest ? .tooLong(limit: longest) : nil
    }

    /// The text with single spaces and none at its ends.
    public static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if isJoiner(scalar) { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        default: return false
        }
    }

    /// Names in Persian and emoji are written with them.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }
}

// MARK: CPR numbers

extension FreeText {
    private enum Sign {
        case digit(Int)
        case dash, space, dot, other
    }

    /// Whether a text holds something that looks like a Danish civil registration number: a day (60 more in the
    /// replacement numbers of hospitals), a month, a year and four digits. The old check digit says nothing: since 2007
    /// numbers are given out that do not keep it.
    public static func containsCPRNumber(_ text: String) -> Bool {
        let signs = text.unicodeScalars.filter { !isJoiner($0) }.map(sign)
        return signs.indices.contains { start in
            guard case .digit = signs[start] else { return false }
            if start > 0, case .digit = signs[start - 1] { return false }
            return isCPRNumber(signs[start...])
        }
    }

    private static func sign(_ scalar: Unicode.Scalar) -> Sign {
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
            return .digit(Int(value))
        }
        if scalar == "." || scalar == "/" { return .dot }
        if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" { return .dash }
        return scalar.properties.isWhitespace ? .space : .other
    }

    private static func isCPRNumber(_ signs: ArraySlice<Sign>) -> Bool {
        var rest = signs
        var digits: [Int] = []
        var isApart = false
        func takeDigits(_ count: Int) -> Bool {
            for _ in 0..<count {
                guard case .digit(let digit)? = rest.first else { return false }
                digits.append(digit)
                rest.removeFirst()
            }
            return true
        }
        /// - Returns: the separators that stood there.
        func takeSeparators(upTo limit: Int) -> [Sign] {
            var taken: [Sign] = []
            while taken.count < limit, let sign = rest.first {
                switch sign {
                case .dash, .space, .dot: taken.append(sign)
                case .digit, .other: return taken
                }
                rest.removeFirst()
            }
            return taken
        }

        guard takeDigits(2) else { return false }
        isApart = !takeSeparators(upTo: 1).isEmpty
        guard takeDigits(2) else { return false }
        isApart = !takeSeparators(upTo: 1).isEmpty || isApart
        guard takeDigits(2) else { return false }
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        guard (1...31).contains(day) || (61...91).contains(day), (1...12).contains(month) else { return false }

        let century = digits[4] * 10 + digits[5]
        var isLongYear = false
        if (18...20).contains(century), !isApart, case .digit? = rest.first {
            // Eight digits may be a date with a long year; the four others then stand apart.
            let before = (rest, digits)
            isLongYear = takeDigits(2) && { if case .digit? = rest.first { false } else { true } }()
            if !isLongYear { (rest, digits) = before }
        }
        let between = takeSeparators(upTo: 3)
        let hasDash = between.contains { if case .dash = $0 { true } else { false } }
        // A date before a time of day (24.11.26 1030) is none.
        if isApart || isLongYear, !hasDash { return false }
        guard takeDigits(4) else { return false }
        if case .digit? = rest.first { return false }
        return true
    }
}
