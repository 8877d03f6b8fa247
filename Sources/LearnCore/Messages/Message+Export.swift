/// What `learn export` says.
extension Message {
    public static var exportFormatValue: Message { Message(da: "FORM", en: "FORM") }
    public static var exportFormatOption: Message {
        Message(
            da: "Hvad der laves (klassens kørekort med stempler: learn licence)",
            en: "What is made (a class's licence with its stamps: learn licence)")
    }

    public static var exportWatchOption: Message {
        Message(
            da: "Bliv ved, og skriv det, der ændrer sig, hver gang en fil gemmes",
            en: "Go on, and write what has changed each time a file is saved")
    }

    /// - Parameters:
    ///   - pages: how many there are.
    ///   - made: how many of them were written now.
    public static func exported(_ pages: Int, made: Int, to path: String) -> Message {
        if made == 0 {
            return Message(
                da: "\(pages) sider, alle uændrede. Åbn: \(path)", en: "\(pages) pages, all unchanged. Open: \(path)")
        }
        if pages == 1 { return Message(da: "1 side skrevet. Åbn: \(path)", en: "1 page written. Open: \(path)") }
        if made == pages {
            return Message(da: "\(pages) sider skrevet. Åbn: \(path)", en: "\(pages) pages written. Open: \(path)")
        }
        return Message(
            da: "\(pages) sider, \(made) skrevet og resten uændret. Åbn: \(path)",
            en: "\(pages) pages, \(made) written and the rest unchanged. Open: \(path)")
    }

    public static func sameFileTwice(_ path: String, _ one: String, _ other: String) -> Message {
        Message(
            da:
                "\(one) og \(other) ville begge skrive \(path): de har samme id. Giv den ene et andet, eller eksportér én.",
            en: "\(one) and \(other) would both write \(path): they have the same id. Give one another, or export one.")
    }

    public static var themeIsForPages: Message {
        Message(
            da: "--theme hører til --format site og guide.", en: "--theme goes with --format site and guide.")
    }

    public static var addressIsForSites: Message {
        Message(da: "--base-url hører til --format site.", en: "--base-url goes with --format site.")
    }
}
