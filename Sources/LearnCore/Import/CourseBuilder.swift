/// Puts a course together from what a reader of some format finds: modules of lessons, with ids made from their titles,
/// and the files that stand beside them.
struct CourseBuilder {
    /// Of the words that the import supplies.
    let language: Language
    private var modules: [Module] = []
    private var lessonNames = NameGiver()
    private var moduleNames = NameGiver()
    private var fileNames = NameGiver()
    /// By lesson.
    private var blockNames: [Lesson.ID: NameGiver] = [:]
    private var lessonsByTitle: [String: Int] = [:]
    private var current: Int?
    /// Where ``current`` is: the last module, unless a reader has gone back.
    private var openModule = 0
    /// Whether the source's title is to be the course's.
    let takesTitle: Bool
    private(set) var title: String?
    private(set) var authorNotes: [Lesson.ID: [String]] = [:]
    private(set) var files: [CourseFile] = []
    private var filePaths: Set<String> = []

    init(_ id: Course.ID, language: Language, takesTitle: Bool = false) {
        self.language = language
        self.takesTitle = takesTitle
        // A course's id is one of the names of its file.
        moduleNames.take(id.rawValue)
    }

    // MARK: Modules and lessons

    mutating func beginModule(_ title: String, at location: SourceLocation) {
        modules.append(
            Module(
                id: moduleNames.id(for: title, orElse: "modul"),
                title: Self.said(title, orElse: .importedModule, language),
                lessons: [], location: location))
        lessonsByTitle = [:]
        current = nil
        openModule = modules.count - 1
    }

    /// What follows stands in the lesson of that title, which is made unless the module has it.
    mutating func enterLesson(_ title: String, at location: SourceLocation) {
        if modules.isEmpty { beginModule(title, at: location) }
        current = lessonsByTitle[title]
        guard current == nil else { return }
        beginLesson(title, at: location)
        lessonsByTitle[title] = current
    }

    /// The id that a lesson will have which is entered later, for links that lead there.
    mutating func plannedLesson(_ title: String) -> Lesson.ID { lessonNames.id(for: title, orElse: "lektion") }

    /// What follows stands in a new lesson.
    ///
    /// - Parameter id: as it was planned; `nil` makes one.
    mutating func beginLesson(_ title: String, id: Lesson.ID? = nil, at location: SourceLocation) {
        if modules.isEmpty { beginModule(title, at: location) }
        let lesson = Lesson(
            id: id ?? lessonNames.id(for: title, orElse: "lektion"),
            title: Self.said(title, orElse: .importedLesson, language), summary: [], minutes: 1, audience: [],
            blocks: [], location: location)
        // A lesson's id is one of the names of its file.
        blockNames[lesson.id, default: NameGiver()].take(lesson.id.rawValue)
        openModule = modules.count - 1
        current = modules[openModule].lessons.count
        modules[modules.count - 1].lessons.append(lesson)
    }

    /// A title that the source left empty gets a plain one.
    private static func said(_ title: String, orElse supplied: Message, _ language: Language) -> String {
        title.utf8.allSatisfy(WhiteSpace.contains) ? supplied.text(in: language) : title
    }

    /// Whether nothing stands in the current lesson.
    var isLessonEmpty: Bool {
        current.map { modules[modules.count - 1].lessons[$0].blocks.isEmpty } ?? true
    }

    /// What follows stands in a lesson named as the module.
    mutating func leaveLesson() { current = nil }

    /// A lesson that has been begun.
    struct LessonPlace {
        let id: Lesson.ID
        fileprivate let module: Int
        fileprivate let lesson: Int
    }

    /// Begins a lesson, whether the module has one of that title or not.
    ///
    /// - Parameter title: `nil` for the module's own.
    mutating func openLesson(_ title: String?, at location: SourceLocation) -> LessonPlace {
        let title = title ?? modules.last?.title ?? Message.importedLesson.text(in: language)
        lessonsByTitle[title] = nil
        enterLesson(title, at: location)
        let module = modules.count - 1
        let lesson = modules[module].lessons.count - 1
        return LessonPlace(id: modules[module].lessons[lesson].id, module: module, lesson: lesson)
    }

    /// What follows stands in a lesson that has been begun, in whatever module.
    mutating func returnToLesson(_ place: LessonPlace) { (openModule, current) = (place.module, place.lesson) }

    /// An id for a part of a block that shares its names with the blocks of the lesson.
    mutating func partID<Entity>(for title: String) -> Identifier<Entity> {
        guard let lesson = currentLesson else { return Identifier(rawValue: "del") }
        return blockNames[lesson, default: NameGiver()].id(for: title, orElse: "del")
    }

    /// Says what the source calls itself.
    ///
    /// - Returns: whether that is to be the course's title.
    mutating func propose(title: String) -> Bool {
        guard takesTitle, self.title == nil else { return false }
        self.title = title
        return true
    }

    /// Keeps what authors have written to each other, for those who write the lesson; readers never see it.
    mutating func addAuthorNote(_ words: String) {
        if let lesson = currentLesson { authorNotes[lesson, default: []].append(words) }
    }

    private var currentLesson: Lesson.ID? {
        guard let current, modules.indices.contains(openModule) else { return nil }
        return modules[openModule].lessons[current].id
    }

    /// Adds a block to the lesson; one without a lesson goes into one named as the module.
    ///
    /// - Parameter name: what its id is made from; `nil` for text, which needs none.
    mutating func add(
        _ content: Block.Content, named name: String?, guide: Guide? = nil, at location: SourceLocation
    ) {
        if current == nil {
            enterLesson(modules.last?.title ?? Message.importedLesson.text(in: language), at: location)
        }
        guard let current else { return }
        let module = openModule
        let lesson = modules[module].lessons[current].id
        let id = name.map { blockNames[lesson, default: NameGiver()].id(for: $0, orElse: "del") as Block.ID }
        modules[module].lessons[current].blocks.append(
            Block(id: id, content: content, guide: guide, location: location))
    }

    /// Of the lesson that blocks are put in; `nil` where there is none yet.
    var currentTitle: String? { current.flatMap { modules.last?.lessons[$0].title } }

    /// Those that would be left out if nothing more were put in.
    var emptyLessons: Set<Lesson.ID> {
        Set(modules.flatMap { $0.lessons.filter(\.blocks.isEmpty).map(\.id) })
    }

    // MARK: Files

    /// Keeps an item that the language has nothing like: its source in a file, and a note where it stood.
    ///
    /// - Parameters:
    ///   - prompt: what of it can be shown.
    ///   - kind: the source's name for its kind.
    mutating func addForeign(
        _ source: [UInt8], of format: ImportFormat, kind: String, name: String, prompt: [Passage],
        at location: SourceLocation
    ) {
        let path = "foreign/\(fileNames.name(for: name, orElse: "kilde")).xml"
        files.append(CourseFile(path: path, bytes: source))
        let explanation = Message.importedForeignNote(kind: kind, format: format.rawValue, path: path)
        let note = Note(
            kind: .background, title: Message.importedForeignTitle(name).text(in: language),
            content: prompt + [.paragraph([.text(explanation.text(in: language))])])
        add(.note(note), named: name, at: location)
    }

    /// The path at which a picture will stand, if it is one that a course may show: the same picture, the same path.
    static func picturePath(name: String, bytes: [UInt8]) -> String? {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count > 1, let ending = parts.last?.lowercased(),
            ["png", "svg", "jpg", "jpeg", "gif"].contains(ending)
        else {
            return nil
        }
        guard bytes.count <= largestPicture, let format = PictureFormat(path: name, bytes: bytes) else { return nil }
        if format == .svg {
            do throws(XMLFailure) {
                guard try Drawing.danger(in: bytes, file: name) == nil else { return nil }
            } catch {
                return nil
            }
        }
        let stem = Identifier<Never>.suggestion(for: String(parts.dropLast().joined(separator: "-").prefix(40)))
        return "figures/\(stem ?? "billede")-\(SHA256.hex(bytes).prefix(8)).\(ending)"
    }

    /// The path at which a file is kept that no course can show.
    static func sourcePath(name: String, bytes: [UInt8]) -> String {
        let parts = name.split(separator: ".").map(String.init)
        let ending = (parts.count > 1 ? parts.last : nil)?.lowercased() ?? ""
        let isPlain =
            (1...5).contains(ending.utf8.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let stem = Identifier<Never>.suggestion(for: String((parts.first ?? "").prefix(40))) ?? "fil"
        return "foreign/\(stem)-\(SHA256.hex(bytes).prefix(8)).\(isPlain ? ending : "bin")"
    }

    private static let largestPicture = 8 << 20

    /// Adds a file whose path is made from its content.
    mutating func addFile(_ file: CourseFile) {
        if filePaths.insert(file.path).inserted { files.append(file) }
    }

    // MARK: Finishing

    /// The modules, without what is empty, every lesson with its time.
    func finish() -> [Module] {
        modules.compactMap { module in
            var module = module
            module.lessons = module.lessons.filter { !$0.blocks.isEmpty }.map { lesson in
                var lesson = lesson
                lesson.minutes = min(max(Int(LessonTime.estimate(lesson).rounded()), 1), 120)
                return lesson
            }
            return module.lessons.isEmpty ? nil : module
        }
    }
}
