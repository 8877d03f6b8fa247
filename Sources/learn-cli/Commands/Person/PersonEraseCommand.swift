internal import LearnCore

extension CommandSpec {
    static let personErase = CommandSpec(
        name: "person erase", summary: .personEraseSummary, arguments: [.person],
        options: [
            OptionSpec(name: "--yes", value: nil, summary: .yesOption),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(command: "learn person erase mette@skole.dk", explanation: .personEraseExample),
        run: PersonEraseCommand.run)
}

/// `learn person erase`: forgets a person, after saying what goes and what stays.
enum PersonEraseCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let id = try invocation.person(at: 0, in: store)
        let act = try invocation.act(in: store)
        let plan = ErasurePlan(try store.everything(on: id))
        if !invocation.has("--json") { tell(plan, of: try invocation.name(of: id, in: store), invocation) }
        guard invocation.has("--yes") || isAgreed(invocation) else { return .problems }

        let erasure = try store.erase(id, as: act)
        let evidence = removeEvidence(erasure.orphanedEvidence, invocation)
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(Receipt(erasure, plan, files: evidence.removed)))
        } else {
            invocation.output.line(
                invocation.text(
                    .erased(
                        on: Message(CopenhagenTime.day(of: act.at)), rows: plan.goes.values.reduce(0, +),
                        files: evidence.removed)))
        }
        guard evidence.left.isEmpty else {
            invocation.output.error(invocation.text(.evidenceNotRemoved(evidence.left)))
            return .problems
        }
        return .done
    }

    /// - Returns: how many files are gone, and the paths of those that could not be removed.
    private static func removeEvidence(_ sums: [String], _ invocation: Invocation) -> (removed: Int, left: [String]) {
        let folder = EvidenceFolder(storePath: invocation.storePath)
        let known = Set(FileSystem.entries(of: folder.path).map(\.name))
        let present = sums.filter(known.contains).map(folder.place)
        let left = present.filter { !FileSystem.remove($0) }
        return (present.count - left.count, left)
    }

    private static func tell(_ plan: ErasurePlan, of name: String, _ invocation: Invocation) {
        invocation.output.line(invocation.text(.eraseGoes(name)))
        for data in StoredData.all {
            guard let count = plan.goes[data.table] else { continue }
            let line: Message =
                plan.stays[data.table] == nil || data.table == "statement"
                ? .eraseRows(data.meaning, count) : .eraseWords(data.meaning, count)
            invocation.output.line("  − " + invocation.text(line))
        }
        invocation.output.line(invocation.text(.eraseStays))
        for data in StoredData.all {
            guard let count = plan.stays[data.table] else { continue }
            invocation.output.line("  · " + invocation.text(.eraseRows(data.meaning, count)))
        }
    }

    private static func isAgreed(_ invocation: Invocation) -> Bool {
        guard invocation.environment.standardInputIsTerminal else {
            invocation.output.error(invocation.text(.eraseNeedsYes))
            return false
        }
        let answer = LineInput.standard.ask(invocation.text(.erasePrompt), invocation.output)?.lowercased() ?? ""
        let isAgreed = ["ja", "j", "yes", "y"].contains(answer)
        if !isAgreed { invocation.output.error(invocation.text(.eraseStopped)) }
        return isAgreed
    }

    /// That somebody was erased, without saying who.
    private struct Receipt: Encodable {
        let erasedAt: String
        let erasedRows: [String: Int]
        let keptRows: [String: Int]
        let evidenceFilesRemoved: Int

        init(_ erasure: Erasure, _ plan: ErasurePlan, files: Int) {
            erasedAt = Timestamp.text(erasure.receipt.act.at)
            erasedRows = plan.goes
            keptRows = plan.stays
            evidenceFilesRemoved = files
        }
    }
}
