/// What an import says of pages and books.
extension Message {
    static func importedFileMissing(_ path: String) -> Message {
        Message(da: "Filen \(path) mangler i pakken", en: "The file \(path) is missing in the package")
    }
    static var importedEPUBLocked: Message {
        Message(
            da: "Bogen er låst (DRM). Bed den, der har udgivet den, om en uden lås.",
            en: "The book is locked (DRM). Ask its publisher for one without a lock.")
    }
    static var importedEmptyPage: Message {
        Message(da: "siden havde ingen ord og har fået sin titel", en: "the page had no words and got its title")
    }
}
