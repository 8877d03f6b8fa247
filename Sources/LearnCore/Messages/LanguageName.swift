/// What languages are called by those who speak them (CLDR).
public enum LanguageName {
    private static let names = [
        "ar": "العربية", "bs": "bosanski", "da": "dansk", "de": "Deutsch", "en": "English", "fa": "فارسی",
        "fr": "français", "hr": "hrvatski", "ku": "Kurdî", "lt": "lietuvių", "pl": "polski", "ps": "پښتو",
        "ro": "română", "so": "Soomaali", "sr": "српски", "ta": "தமிழ்", "th": "ไทย", "tr": "Türkçe",
        "uk": "українська", "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
    ]

    /// The language's name in itself; the code where it is not known here.
    ///
    /// - Parameter code: as in BCP 47.
    public static func own(_ code: String) -> String {
        names[code.lowercased()] ?? names[String(code.lowercased().prefix { $0 != "-" })] ?? code
    }
}
