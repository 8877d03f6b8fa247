/// What is said of codes and badges that do not hold.
extension Message {
    static func codeHasWrongLength(_ count: Int, right: Int) -> Message {
        Message(
            da: "En kode har \(right) tegn, som i ABCDE-FGHJK. Her er \(count).",
            en: "A code has \(right) signs, as in ABCDE-FGHJK. There are \(count) here.")
    }

    static func codeHasUnusedSign(_ sign: String, position: Int) -> Message {
        Message(
            da: "Tegn nummer \(position), »\(sign)«, findes ikke i koder.",
            en: "Sign number \(position), ‘\(sign)’, is in no code.")
    }

    /// - Parameter signs: two or more that look alike.
    static func signsNeverUsed(_ signs: [String]) -> Message {
        let first = signs.dropLast().joined(separator: ", ")
        let last = signs.last ?? ""
        return Message(
            da: "\(first) og \(last) bruges aldrig, fordi de ligner hinanden. Se efter på papiret.",
            en: "\(first) and \(last) are never used, because they look alike. Look at the paper again.")
    }

    static var signsOfCodes: Message {
        Message(
            da: "Koder består af tallene 2 til 9 og bogstaverne A til Z uden I, L og O.",
            en: "Codes are made of the digits 2 to 9 and the letters A to Z without I, L and O.")
    }

    static var codeHasWrongSigns: Message {
        Message(
            da: "Ét eller flere tegn i koden er forkerte, eller to er byttet om. Sammenlign med papiret.",
            en: "One sign or more of the code is wrong, or two are swapped. Compare it with the paper.")
    }

    static func badgeIsNotJSON(byte: Int) -> Message {
        Message(
            da: "Filen er ikke et bevis: den kan ikke læses som JSON ved byte \(byte).",
            en: "The file is no badge: it cannot be read as JSON at byte \(byte).")
    }

    static func badgeLacks(_ part: String) -> Message {
        Message(
            da: "Filen er ikke et Open Badge 3.0, som kan kontrolleres her: \(part) mangler eller er anderledes.",
            en: "The file is no Open Badge 3.0 that can be checked here: \(part) is missing or different.")
    }

    static var badgeIsAltered: Message {
        Message(
            da: "Beviset passer ikke til sin underskrift. Det er ændret, efter at det blev udstedt.",
            en: "The badge does not fit its signature. It was altered after it was issued.")
    }

    static func badgeHasOtherIssuer(_ issuer: String) -> Message {
        Message(
            da: "Beviset er underskrevet med en anden nøgle end den ventede: \(issuer).",
            en: "The badge is signed with another key than the expected one: \(issuer).")
    }
}
