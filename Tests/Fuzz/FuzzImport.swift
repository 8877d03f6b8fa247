internal import Foundation
internal import LearnCore
internal import LearnTestSupport

/// Feeds the importers with damaged files for a bounded time.
///
///     learn-fuzz SECONDS SEED FOLDER…
///
/// What is right in a FOLDER is a seed: a file, or a folder that is one package. An input must give a course that has no
/// faults and reads back as it was, or an ``ImportFailure``, in two seconds. The input under way lies in the file that
/// is named at the start, so that one that ends the program can be found there.
@main
enum FuzzImport {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 3, let seconds = Double(arguments[1]), let number = UInt64(arguments[2]) else {
            FileHandle.standardError.write(Data("learn-fuzz SECONDS SEED FOLDER…\n".utf8))
            exit(2)
        }
        let seeds = try arguments[3...].flatMap { try FuzzSeed.all(in: URL(fileURLWithPath: $0)) }
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("learn-fuzz-input")
        print("\(seeds.count) seeds; the input under way lies in \(place.path)")
        var random = SeededGenerator(seed: number)
        var runs: [String: Int] = [:]
        var courses = 0
        var faults = 0
        let end = Date().addingTimeInterval(seconds)
        while Date() < end, let seed = seeds.randomElement(using: &random) {
            let source = seed.damaged(using: &random)
            try FuzzSeed.bytes(of: source).write(to: place)
            let start = Date()
            let verdict = judge(source)
            let taken = Date().timeIntervalSince(start)
            runs[seed.name, default: 0] += 1
            if verdict == .course { courses += 1 }
            guard verdict.isFault || taken > FuzzSeed.mostSeconds else { continue }
            faults += 1
            let kept = place.appendingPathExtension("\(number)-\(faults)")
            try FuzzSeed.bytes(of: source).write(to: kept)
            print("FAILED \(seed.name): \(verdict), \(String(format: "%.1f", taken)) s: \(kept.path)")
        }
        for (name, count) in runs.sorted(by: { $0.key < $1.key }) { print("  \(name): \(count)") }
        print("\(runs.values.reduce(0, +)) inputs, \(courses) courses, \(faults) failed")
        exit(faults == 0 ? 0 : 1)
    }

    enum Verdict: Equatable {
        case course, refused
        case hasFaults(String)
        case readsOtherwise

        var isFault: Bool { self != .course && self != .refused }
    }

    private static func judge(_ source: ImportSource) -> Verdict {
        let options = CourseImport.Options(id: "proeve", title: "Prøve", language: .danish)
        guard let result = try? CourseImport.read([source], as: options) else { return .refused }
        let files = Dictionary(result.files.map { ($0.path, $0.bytes) }) { first, _ in first }
        let reading = CourseReader.read(CourseInMemory(files: files))
        if let fault = reading.diagnostics.first(where: { $0.fault.severity == .error }) {
            return .hasFaults("\(fault)")
        }
        return reading.course == result.course ? .course : .readsOtherwise
    }
}
