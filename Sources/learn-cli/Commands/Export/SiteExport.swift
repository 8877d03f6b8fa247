internal import Glibc
internal import LearnCore
internal import LearnWeb

/// Courses as a site on disk. A course that nothing has happened to is not read, a page whose sources are the same is
/// not made, and both cores work.
struct SiteExport: Sendable {
    let folders: [CourseFolder]
    let role: Role?
    let asOf: CalendarDay
    /// Changes with the program and with what was asked of it.
    private let circumstances: String

    init(folders: [CourseFolder], role: Role?, asOf: CalendarDay) {
        self.folders = folders
        self.role = role
        self.asOf = asOf
        circumstances = [Self.programStamp, role?.rawValue ?? "", String(folders.count > 1)].joined(separator: "\n")
    }

    /// What of a course was written.
    private struct Part {
        let list: ExportList
        let pages: Int
    }

    struct Outcome {
        /// How many pages the site has.
        var pages = 0
        /// How many of them were made now.
        var made = 0
    }

    /// - Throws: ``CommandError`` where a course cannot be used or a file cannot be written. The site is then as it was.
    func write(to target: String) throws -> Outcome {
        let folder = try ExportFolder(target)
        do {
            let parts = try Parallel.map(folders) { try part($0, in: folder) }
            var lists: [String: ExportList] = [:]
            for (course, part) in zip(folders, parts) { lists[listName(of: course)] = part.list }
            try folder.commit("site", lists)
            return parts.reduce(into: Outcome()) { outcome, part in
                outcome.pages += part.list.files.keys.count { $0.hasSuffix(".html") }
                outcome.made += part.pages
            }
        } catch {
            folder.discard()
            throw error
        }
    }

    private func part(_ source: CourseFolder, in target: ExportFolder) throws -> Part {
        let known = target.list(listName(of: source))
        let stamps = source.stamps()
        var everything = ExportKey(circumstances)
        for (path, stamp) in stamps { everything.add(path, stamp) }
        var whole = everything
        whole.add(asOf.description)
        let key = whole.text
        if known.key == key { return Part(list: known, pages: 0) }

        let site = try site(of: source)
        let prefix = prefix(of: source)
        let byPath = Dictionary(stamps.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
        var list = ExportList(key: key, files: [:])
        for page in site.pages {
            var key = page.sources == nil ? everything : ExportKey(circumstances)
            for path in page.sources ?? [] { key.add(path, byPath[path]) }
            for circumstance in page.circumstances { key.add(circumstance) }
            list.files[prefix + page.path] = key.text
        }
        let changed = site.pages.filter { known.files[prefix + $0.path] != list.files[prefix + $0.path] }
        _ = try Parallel.map(changed) { try target.write(site.bytes(of: $0), to: prefix + $0.path) }
        return Part(list: list, pages: changed.count { $0.path.hasSuffix(".html") })
    }

    private func site(of source: CourseFolder) throws -> CourseSite {
        let (course, reading) = try source.usableCourse(for: .pages)
        let filtered = course.filtered(for: role.map { [$0] } ?? [])
        if filtered.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: course.title))
        }
        return CourseSite(
            course: filtered, pictures: Picture.all(of: filtered, in: source), lessonFiles: reading.lessonFiles,
            asOf: asOf)
    }

    /// One course is the whole site; of several, each has a folder.
    private func prefix(of course: CourseFolder) -> String { folders.count > 1 ? course.folderName + "/" : "" }
    private func listName(of course: CourseFolder) -> String {
        folders.count > 1 ? "site." + course.folderName : "site"
    }

    /// A new program may write the same course otherwise.
    private static let programStamp: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return Program.version }
        return "\(Program.version) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()
}
