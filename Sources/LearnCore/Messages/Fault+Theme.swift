/// What is wrong with a theme.
extension Fault {
    /// - Parameters:
    ///   - contrast: what was found.
    ///   - role: as the attribute is called.
    ///   - nearest: the shade that would pass.
    static func contrast(
        _ contrast: Double, of colour: String, on surface: String, as role: String, least: Double, nearest: String?,
        isOnDark: Bool
    ) -> Fault {
        let mend: Message =
            if let nearest {
                Message(
                    da: "Skriv \(role)=\"\(nearest)\": den nærmeste af samme farve, der kan ses.",
                    en: "Write \(role)=\"\(nearest)\": the nearest of the same hue that can be seen.")
            } else {
                Message(
                    da: "Vælg en \(isOnDark ? "lysere" : "mørkere") farve.",
                    en: "Choose a \(isOnDark ? "lighter" : "darker") colour.")
            }
        let what = Message.themeRole(role)
        return Fault(
            .contrast,
            message: Message(
                da: "\(colour) på \(surface) har kontrasten \(decimal(contrast, ",")):1, og \(what.danish) skal have "
                    + "mindst \(decimal(least, ",")):1",
                en: "\(colour) on \(surface) has a contrast of \(decimal(contrast, ".")):1, and \(what.english) must "
                    + "have at least \(decimal(least, ".")):1"),
            mend: mend)
    }

    static func logoSize(_ path: String, bytes: Int, limit: Int) -> Fault {
        Fault(
            .logoSize,
            message: Message(
                da: "\(path) fylder \(bytes >> 10) kB, og et logo står på hver side",
                en: "\(path) has \(bytes >> 10) kB, and a logo stands on every page"),
            mend: Message(
                da: "Gør filen mindre: højst \(limit >> 10) kB.",
                en: "Make the file smaller: at most \(limit >> 10) kB."))
    }

    /// With one decimal, rounded down, so that what is too low is never shown as enough.
    private static func decimal(_ value: Double, _ separator: String) -> String {
        let tenths = Int((value * 10).rounded(.down))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(separator)\(tenths % 10)"
    }
}

extension Message {
    static var themeLanguage: Message { Message(da: "temasproget", en: "the language of themes") }

    static var colourForm: Message {
        Message(da: "en farve som #1c6660", en: "a colour such as #1c6660")
    }

    static func themeRole(_ role: String) -> Message {
        switch role {
        case "link": Message(da: "links", en: "links")
        case "heading": Message(da: "overskrifter", en: "headings")
        default: Message(da: "punkter og streger", en: "bullets and rules")
        }
    }

    public static var themeOption: Message {
        Message(
            da: "En kommunes eller institutions navn, farver og logo fra en fil",
            en: "A municipality's or institution's name, colours and logo, from a file")
    }

    public static func themeHasFaults(_ path: String, count: Int) -> Message {
        Message(
            da: "Temaet \(path) har \(count) fejl. Se dem med: learn check \(path)",
            en: "The theme \(path) has \(count) \(count == 1 ? "error" : "errors"). See them with: learn check \(path)")
    }

    public static func noThemeAt(_ path: String) -> Message {
        Message(da: "Der er ingen temafil på \(path).", en: "There is no theme file at \(path).")
    }

    public static func themeResult(
        _ path: String, name: String, isExample: Bool, errors: Int, warnings: Int
    ) -> Message {
        Message(
            da: "\(path): tema\(name.isEmpty ? "" : " »\(name)«")\(isExample ? " (eksempel)" : ""), \(errors) fejl, "
                + "\(warnings) \(warnings == 1 ? "advarsel" : "advarsler")",
            en: "\(path): theme\(name.isEmpty ? "" : " ‘\(name)’")\(isExample ? " (example)" : ""), \(errors) "
                + "\(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")")
    }
}
