internal import FoundationEssentials

/// Fields with text, in any of Moodle's four forms, and the files in them.
extension MoodleQuestion {
    /// A field as passages; what is lost on the way is entered in the account.
    ///
    /// - Parameter mark: changes the words before they are read, to put marks where gaps will be.
    mutating func passages(_ field: SourceElement?, marking mark: ((String) -> String)? = nil) -> [Passage] {
        guard let field else { return [] }
        let (fragment, candidates) = fragment(field, marking: mark)
        enter(fragment, of: field, candidates)
        return fragment.passages
    }

    /// A field as one run of words.
    mutating func run(_ field: SourceElement?) -> [Inline] {
        guard let field else { return [] }
        var (fragment, candidates) = fragment(field, marking: nil)
        let words = fragment.takeInline()
        enter(fragment, of: field, candidates, isRun: true)
        return words
    }

    /// An answer as one run of words. Its pictures and tables stand in the prompt with a number, and the number among
    /// the words.
    mutating func label(_ field: SourceElement) -> [Inline] {
        var (fragment, candidates) = fragment(field, marking: nil)
        let passages = fragment.passages
        guard passages.contains(where: Self.isAside) else {
            let words = fragment.takeInline()
            enter(fragment, of: field, candidates, isRun: true)
            return words
        }
        var lines: [[Inline]] = []
        for passage in passages {
            let number = asides.count(where: { Self.isFigure($0) == Self.isFigure(passage) }) + 1
            switch passage {
            case .figure(var figure):
                let label = words(.importedMoodlePictureLabel(number))
                figure.caption = [.text(label)]
                asides.append(.figure(figure))
                lines.append([.text(label)])
            case .table(var table):
                let label = words(.importedMoodleTableLabel(number))
                table.caption = table.caption.isEmpty ? [.text(label)] : [.text(label + ": ")] + table.caption
                asides.append(.table(table))
                lines.append([.text(label)])
            default: lines.append(HTMLFragment.words(of: passage))
            }
        }
        account.supply(field, .importedMoodleAsides)
        enter(fragment, of: field, candidates)
        return HTMLFragment.joined(lines: lines)
    }

    private static func isAside(_ passage: Passage) -> Bool {
        if case .table = passage { true } else { isFigure(passage) }
    }

    private static func isFigure(_ passage: Passage) -> Bool {
        if case .figure = passage { true } else { false }
    }

    /// The pictures and tables of the answers so far, for the prompt.
    mutating func takeAsides() -> [Passage] {
        defer { asides = [] }
        return asides
    }

    typealias Pictures = [String: (path: String, bytes: [UInt8])]

    private mutating func fragment(
        _ field: SourceElement, marking mark: ((String) -> String)?
    ) -> (HTMLFragment, Pictures) {
        account.keep(field)
        let holder = field.first("text") ?? field
        if holder.number != field.number { account.keep(holder) }
        var text = holder.text
        // The signs that mark gaps begin with this byte.
        if text.utf8.contains(0xEE) {
            text.unicodeScalars.removeAll { ("\u{E000}"..."\u{E002}").contains($0) }
        }
        let before = text.utf8.count
        text = Multilingual.text(text, in: language)
        if text.utf8.count != before { account.supply(field, .importedMoodleOtherLanguages) }
        if let mark { text = mark(text) }
        var candidates: Pictures = [:]
        for file in field.all("file") {
            guard file["encoding"] == "base64", let name = file["name"], let bytes = Self.decoded(file.text),
                let path = CourseBuilder.picturePath(name: name, bytes: bytes)
            else { continue }
            candidates[name] = (path, bytes)
        }
        switch field["format"] {
        case "plain_text":
            return (HTMLFragment(plain: text, at: holder.location, language: language), candidates)
        case "markdown" where text.utf8.count <= 100_000: text = Markdown.html(text)
        case "moodle_auto_format": text = Self.broken(text)
        case nil where !text.utf8.contains(UInt8(ascii: "<")): text = Self.broken(text)
        default: break
        }
        do throws(ImportFailure) {
            var content = try SourceElement.html(text, in: holder)
            if text.utf8.contains(UInt8(ascii: "<")), text.contains("multilang") || text.contains("<lang ") {
                content = Multilingual.content(content, in: language)
                account.supply(field, .importedMoodleOtherLanguages)
            }
            if text.contains("data:image/") { addEmbedded(of: content, from: field, &candidates) }
            let paths = candidates.mapValues(\.path)
            let fragment = HTMLFragment(
                content,
                in: HTMLFragment.Surroundings(
                    location: holder.location, language: language,
                    picture: { address in paths[Self.fileName(of: address) ?? address] }))
            return (fragment, candidates)
        } catch {
            account.simplify(field, error.message)
            return (HTMLFragment(plain: "", at: holder.location, language: language), [:])
        }
    }

    private mutating func enter(
        _ fragment: HTMLFragment, of field: SourceElement, _ candidates: Pictures, isRun: Bool = false
    ) {
        let shown = isRun ? [] : Set(fragment.passages.pictureSources)
        for file in field.all("file") {
            let name = file["name"] ?? ""
            if let picture = candidates[name], shown.contains(picture.path) {
                files.append(CourseFile(path: picture.path, bytes: picture.bytes))
                account.keepAll(file)
            } else if let bytes = Self.decoded(file.text), !bytes.isEmpty {
                let path = CourseBuilder.sourcePath(name: name, bytes: bytes)
                files.append(CourseFile(path: path, bytes: bytes))
                account.keepSource(
                    file, candidates[name] == nil ? .importedFileNotPicture(name) : .importedFileNotShown(name))
            } else {
                account.drop(file, .importedFileUnreadable(name))
            }
        }
        for (address, picture) in candidates where address.hasPrefix("data:") && shown.contains(picture.path) {
            files.append(CourseFile(path: picture.path, bytes: picture.bytes))
        }
        account.enter(fragment, of: field)
    }

    /// Pictures that stand in their own addresses.
    private func addEmbedded(
        of content: [SourceElement.Content], from field: SourceElement, _ candidates: inout Pictures
    ) {
        for case .element(let element) in content {
            if element.name == "img", let address = element["src"], candidates[address] == nil,
                let (name, bytes) = SourcePictures.embedded(address),
                let path = CourseBuilder.picturePath(name: name, bytes: bytes)
            {
                candidates[address] = (path, bytes)
            }
            addEmbedded(of: element.content, from: field, &candidates)
        }
    }

    /// Line breaks as HTML.
    private static func broken(_ text: String) -> String {
        text.utf8.contains(0x0A)
            ? text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "<br>") : text
    }

    /// `@@PLUGINFILE@@/ro%20og%20regler.png` names a file of the same field.
    private static func fileName(of address: String) -> String? {
        let mark = "@@PLUGINFILE@@/"
        guard address.hasPrefix(mark) else { return nil }
        let name = address.dropFirst(mark.count).prefix { $0 != "?" }
        let decoded = PercentEncoding.decoded(String(name))
        return decoded.split(separator: "/").last.map(String.init)
    }

    static func decoded(_ base64: String) -> [UInt8]? {
        Data(base64Encoded: base64, options: .ignoreUnknownCharacters).map { Array($0) }
    }

    /// The picture of a question from before Moodle 2.
    mutating func oldPicture() -> [Passage] {
        guard let name = element.first("image") else { return [] }
        let data = element.first("image_base64")
        let title = WhiteSpace.folded(name.text)
        guard !title.isEmpty else {
            account.setting(name)
            if let data { account.setting(data) }
            return []
        }
        guard let data, let bytes = Self.decoded(data.text),
            let path = CourseBuilder.picturePath(name: title, bytes: bytes)
        else {
            account.drop(name, .importedFileNotPicture(title))
            if let data { account.drop(data, .importedFileNotPicture(title)) }
            return []
        }
        account.keepAll(name)
        account.keepAll(data)
        files.append(CourseFile(path: path, bytes: bytes))
        account.supply(name, .importedSuppliedAlternativeText)
        return [
            .figure(
                Figure(
                    source: path, alternativeText: words(.importedPicture), caption: [], location: name.location))
        ]
    }
}
