import FoundationEssentials
import LearnCore

@testable import LearnWeb

/// The courses of the repository as a site.
enum ShippedSite {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "courses").path

    static let courses: [Site.Content] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().compactMap { name in
            let source = CourseFolder(path: folder + "/" + name)
            guard source.holdsCourse, let course = CourseReader.read(source, for: .text).usableCourse else {
                return nil
            }
            return (course, Picture.all(of: course, in: source))
        }

    static let files: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: Site.files(of: courses).map { ($0.path, $0.bytes) })

    static func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
