internal import Glibc
internal import LearnCore
internal import LearnWeb

/// Courses as a site on disk. A course that nothing has happened to is not read, a page whose sources are the same is
/// not made, and every core works.
struct SiteExport: Sendable {
    let folders: [CourseFolder]
    let asOf: CalendarDay
    var role: Role?
    /// Whether a course that holds nothing for the role is passed over; else it is an error.
    var leavesOutOthers = false
    var settings = SiteSettings()

    init(folders: [CourseFolder], asOf: CalendarDay) {
        self.folders = folders
        self.asOf = asOf
        settings.isCatalogue = folders.count > 1
    }

    struct Outcome {
        /// How many pages the site has.
        var pages = 0
        /// How many of them were made now.
        var made = 0
    }

    /// What of a course was written.
    private struct Part {
        let folder: CourseFolder
        let list: ExportList
        /// The course without its lessons' content; `nil` where it was not read.
        let outline: Course?
        let made: Int
    }

    /// - Throws: ``CommandError`` where a course cannot be used or a file cannot be written. The site is then as it was.
    func write(to target: String) throws -> Outcome {
        let folder = try ExportFolder(target)
        do {
            let parts = try Parallel.map(folders) { try part(of: $0, in: folder) }.compactMap { $0 }
            if parts.isEmpty, let role { throw CommandError(message: .nothingForAnywhere(.role(role.rawValue))) }
            let shared = try shared(parts, in: folder)
            var lists = ["site": shared.list]
            for part in parts { lists[Self.listName(of: part.folder)] = part.list }
            try refuseClashes(lists)
            try folder.commit("site", lists)
            return Outcome(
                pages: lists.values.reduce(0) { $0 + Self.pages(in: $1.files.keys) },
                made: shared.made + parts.reduce(0) { $0 + $1.made })
        } catch {
            folder.discard()
            throw error
        }
    }

    // MARK: A course

    private func part(of source: CourseFolder, in target: ExportFolder) throws -> Part? {
        let known = target.list(Self.listName(of: source))
        let stamps = source.stamps()
        let base = ExportKey([Self.programStamp, role?.rawValue ?? ""] + settings.circumstances)
        var everything = base
        for (path, stamp) in stamps { everything.add(path, stamp) }
        everything.add(asOf.description)
        let key = everything.text
        if known.key == key { return Part(folder: source, list: known, outline: nil, made: 0) }

        let (course, reading) = try source.usableCourse(for: .pages)
        let filtered = course.filtered(for: role.map { [$0] } ?? [])
        if filtered.modules.isEmpty, let role {
            if leavesOutOthers { return nil }
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: course.title))
        }
        let site = CourseSite(
            course: filtered, pictures: Picture.all(of: filtered, in: source), lessonFiles: reading.lessonFiles,
            asOf: asOf, settings: settings)
        let byPath = Dictionary(stamps.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
        let outline = filtered.outline
        var list = ExportList(key: key, files: [:])
        list.note = SharedPages(of: [outline], asOf: asOf, settings: settings).note
        for entry in site.entries {
            switch entry.sources {
            case .wholeCourse: list.files[entry.path] = key
            case .files(let paths):
                var own = base
                for path in paths { own.add(path, byPath[path]) }
                for circumstance in entry.circumstances { own.add(circumstance) }
                list.files[entry.path] = own.text
            }
        }
        let changed = site.entries.filter { known.files[$0.path] != list.files[$0.path] }
        _ = try Parallel.map(changed) { try target.write($0.file) }
        return Part(folder: source, list: list, outline: outline, made: Self.pages(in: changed.map(\.path)))
    }

    // MARK: What belongs to no course

    /// The catalogue shows of each course what its list notes; it is made anew where a note is another.
    private func shared(_ parts: [Part], in target: ExportFolder) throws -> (list: ExportList, made: Int) {
        let known = target.list("site")
        var key = ExportKey([Self.programStamp, role?.rawValue ?? ""] + settings.circumstances)
        for part in parts { key.add(part.list.note) }
        var list = ExportList(key: key.text, files: [:])
        let assets = SharedPages.assets(settings)
        for file in assets { list.files[file.path] = SHA256.hex(file.bytes) }
        for file in assets where known.files[file.path] != list.files[file.path] { try target.write(file) }
        if known.key == list.key {
            list.files.merge(known.files.filter { !$0.value.isEmpty && $0.value == known.key }) { new, _ in new }
            return (list, 0)
        }
        let outlines = try parts.map { part in
            try part.outline ?? part.folder.usableCourse(for: .text).course.filtered(for: role.map { [$0] } ?? [])
        }
        let pages = SharedPages(of: outlines, asOf: asOf, settings: settings).files
        for page in pages {
            list.files[page.path] = list.key
            try target.write(page)
        }
        return (list, Self.pages(in: pages.map(\.path)))
    }

    /// Two courses must not write the same file.
    private func refuseClashes(_ lists: [String: ExportList]) throws(CommandError) {
        var owners: [String: String] = [:]
        for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
            for path in list.files.keys {
                if let other = owners.updateValue(name, forKey: path) {
                    throw CommandError(
                        message: .sameFileTwice(path, other.courseName, name.courseName))
                }
            }
        }
    }

    private static func pages(in paths: some Sequence<String>) -> Int { paths.count { $0.hasSuffix(".html") } }

    private static func listName(of course: CourseFolder) -> String { "site." + course.folderName }

    /// A new program may write the same course otherwise.
    private static let programStamp: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return Program.version }
        return "\(Program.version) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()
}

extension SharedPages {
    /// What the pages say, in short.
    fileprivate var note: String {
        var key = ExportKey([])
        for file in files { key.add(file.bytes) }
        return key.text
    }
}

extension String {
    /// The folder of the course that a list is of.
    fileprivate var courseName: String { hasPrefix("site.") ? String(dropFirst(5)) : self }
}
