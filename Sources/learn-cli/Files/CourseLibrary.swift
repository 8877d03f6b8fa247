internal import Glibc
internal import LearnCore

/// A folder of courses.
struct CourseLibrary {
    let path: String

    var exists: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folders that hold a course, sorted by name; the folder itself where it is one.
    var folders: [CourseFolder] {
        let own = CourseFolder(path: path)
        if own.holdsCourse { return [own] }
        let names = FileSystem.entries(of: path).map(\.name).filter { !$0.hasPrefix(".") }
        return names.sorted().map { CourseFolder(path: path + "/" + $0) }.filter(\.holdsCourse)
    }

    /// - Throws: ``CommandError`` where there is no such course, or it cannot be used.
    func course(
        named name: String, for purpose: CourseReader.Purpose = .everything
    ) throws -> (course: Course, folder: CourseFolder) {
        let folders = folders
        guard let folder = folders.first(where: { $0.folderName == name }) else {
            throw CommandError(
                message: .noSuchCourse(
                    name, suggestion: NearMiss.best(for: name, among: folders.map(\.folderName)), in: path,
                    known: folders.map(\.folderName)))
        }
        let reading = CourseReader.read(folder, for: purpose)
        guard let course = reading.usableCourse else {
            throw CommandError(
                message: .courseHasFaults(
                    name, count: reading.diagnostics.count { $0.fault.severity == .error }, path: folder.name))
        }
        return (course, folder)
    }
}

extension CourseFolder {
    /// The last part of the path, which is the course's name.
    var folderName: String {
        name.split(separator: "/").last.map(String.init) ?? name
    }
}
