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

    /// - Throws: ``CommandError`` where there is no such course.
    func folder(named name: String) throws(CommandError) -> CourseFolder {
        let folders = folders
        if let folder = folders.first(where: { $0.folderName == name }) { return folder }
        let known = folders.map(\.folderName)
        throw CommandError(
            message: .noSuchCourse(name, suggestion: NearMiss.best(for: name, among: known), in: path, known: known))
    }

    /// - Throws: ``CommandError`` where there is no such course, or it cannot be used.
    func course(
        named name: String, for purpose: CourseReader.Purpose = .everything
    ) throws(CommandError) -> (course: Course, folder: CourseFolder) {
        let folder = try folder(named: name)
        return (try folder.usableCourse(for: purpose, execution: ParallelExecution()).course, folder)
    }
}

extension CourseFolder {
    /// - Throws: ``CommandError`` where the course has errors.
    func usableCourse(
        for purpose: CourseReader.Purpose, execution: some ExecutionPolicy = SequencedExecution()
    ) throws(CommandError) -> (course: Course, reading: CourseReader.Reading) {
        let reading = CourseReader.read(self, for: purpose, execution: execution)
        if let course = reading.usableCourse { return (course, reading) }
        throw CommandError(
            message: .courseHasFaults(
                folderName, count: reading.diagnostics.count { $0.fault.severity == .error }, path: name))
    }

    /// The last part of the path, which is the course's name.
    var folderName: String {
        name.split(separator: "/").last.map(String.init) ?? name
    }
}
