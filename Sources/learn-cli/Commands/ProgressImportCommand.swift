internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let progressImport = CommandSpec(
        name: "progress import", summary: .progressImportSummary,
        arguments: [
            ArgumentSpec(name: .fileValue, count: .one, completion: .files),
            ArgumentSpec(name: .fileValue, count: .any, completion: .files),
        ],
        options: [.dryRun, OptionSpec(name: "--json", value: nil, summary: .jsonOption)],
        example: Example(
            command: "learn progress import kvittering-fidus-katten-2026-11-24.json --dry-run",
            explanation: .progressImportExample),
        run: ProgressImportCommand.run)
}

/// `learn progress import`: receipts from exported pages; all of them or none.
enum ProgressImportCommand {
    /// A clock that goes a little before ours is no future.
    private static let clockTolerance = 300.0

    private struct Reading {
        let path: String
        let course: Course
        let receipt: AcceptedReceipt
        var added = 0
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        var readings: [Reading] = []
        var refusals: [(path: String, fault: ReceiptFault)] = []
        for path in invocation.arguments {
            let bytes = try FileSystem.contents(of: path)
            do throws(ReceiptFault) {
                readings.append(try read(bytes, path, invocation))
            } catch {
                refusals.append((path, error))
            }
        }
        if refusals.isEmpty { try take(&readings, invocation) }
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(entries(readings, refusals, invocation)))
        } else {
            tell(readings, refusals, invocation)
        }
        return refusals.isEmpty ? .done : .problems
    }

    private static func read(
        _ bytes: [UInt8], _ path: String, _ invocation: Invocation
    ) throws(ReceiptFault) -> Reading {
        let receipt = try Receipt(bytes)
        let library = invocation.courseLibrary
        guard let folder = library.folders.first(where: { $0.folderName == receipt.course.rawValue }),
            let course = CourseReader.read(folder).usableCourse, course.id == receipt.course
        else {
            let suggestion = NearMiss.best(for: receipt.course.rawValue, among: library.folders.map(\.folderName))
            throw ReceiptFault("$.course", .unknownCourse(receipt.course.rawValue, suggestion: suggestion))
        }
        return Reading(
            path: path, course: course, receipt: try AcceptedReceipt(receipt, of: course, latest: latest(invocation)))
    }

    /// Now, or the end of the day that `--as-of` names.
    private static func latest(_ invocation: Invocation) -> Date {
        let now = invocation.environment.now() + clockTolerance
        guard let day = invocation.option("--as-of").flatMap({ CalendarDay(iso8601: $0) }) else { return now }
        // The day ends in Denmark; midnight there is never later than midnight in UTC.
        return Date(timeIntervalSince1970: Double(day.daysSince1970 + 1) * 86_400)
    }

    private static func take(_ readings: inout [Reading], _ invocation: Invocation) throws {
        let store = try invocation.openStore()
        let actor = try invocation.actor(in: store)
        let now = Timestamp.truncated(invocation.environment.now())
        let isTrial = invocation.has("--dry-run")
        let taken = readings
        let added = try store.atomically { () throws(StoreError) in
            var added: [Int] = []
            for reading in taken {
                added.append(
                    isTrial
                        ? try store.news(in: reading.receipt, of: actor).count
                        : try store.take(reading.receipt, of: actor, at: now))
            }
            return added
        }
        for (index, count) in added.enumerated() { readings[index].added = count }
    }

    // MARK: What is said

    private static func tell(
        _ readings: [Reading], _ refusals: [(path: String, fault: ReceiptFault)], _ invocation: Invocation
    ) {
        for refusal in refusals {
            invocation.output.error("\(refusal.path): " + invocation.text(refusal.fault.message))
        }
        guard refusals.isEmpty else {
            invocation.output.error(invocation.text(.receiptsRefused))
            return
        }
        if invocation.has("--dry-run") { invocation.output.line(invocation.text(.dryRunNote)) }
        for reading in readings {
            let receipt = reading.receipt
            if receipt.isOfOlderVersion {
                invocation.output.line(
                    invocation.text(.receiptOfOlderVersion(receipt.version, known: reading.course.version)))
            }
            let news: Message =
                reading.added == 0
                ? .receiptKnown(reading.path)
                : invocation.has("--dry-run")
                    ? .receiptWouldBeTaken(reading.path, entries: reading.added)
                    : .receiptTaken(reading.path, entries: reading.added)
            invocation.output.line(invocation.text(news))
            invocation.output.line(
                "  "
                    + invocation.text(
                        .receiptSays(
                            reading.course.title, questions: receipt.questions, rightAtFirst: receipt.rightAtFirst,
                            scenarios: receipt.scenarios)))
            for fault in receipt.leftOut {
                invocation.output.line("  " + invocation.text(.leftOut(fault.path, fault.problem.message)))
            }
        }
        if readings.contains(where: { $0.added > 0 }) { invocation.output.line(invocation.text(.receiptIsOwnAccount)) }
    }

    private struct Entry: Encodable {
        let file: String
        var receipt: String?
        var course: String?
        var version: String?
        var isOfOlderVersion: Bool?
        var added: Int?
        var questions: Int?
        var rightAtFirst: Int?
        var attempts: Int?
        var scenarios: Int?
        var leftOut: [Fault]?
        var fault: Fault?

        struct Fault: Encodable {
            let path: String
            let message: String
        }
    }

    private static func entries(
        _ readings: [Reading], _ refusals: [(path: String, fault: ReceiptFault)], _ invocation: Invocation
    ) -> [Entry] {
        func fault(_ fault: ReceiptFault) -> Entry.Fault {
            Entry.Fault(path: fault.path, message: invocation.text(fault.problem.message))
        }
        return readings.map { reading in
            let receipt = reading.receipt
            return Entry(
                file: reading.path, receipt: receipt.id.uuidString.lowercased(), course: receipt.course.rawValue,
                version: receipt.version, isOfOlderVersion: receipt.isOfOlderVersion, added: reading.added,
                questions: receipt.questions, rightAtFirst: receipt.rightAtFirst, attempts: receipt.attempts,
                scenarios: receipt.scenarios, leftOut: receipt.leftOut.map(fault))
        } + refusals.map { Entry(file: $0.path, fault: fault($0.fault)) }
    }
}
