internal import LearnCore

extension CommandSpec {
    static let recordsVerify = CommandSpec(
        name: "records verify", summary: .recordsVerifySummary, arguments: [],
        options: [
            OptionSpec(name: "--head", value: .headValue, summary: .headOption),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(command: "learn records verify", explanation: .recordsVerifyExample),
        run: RecordsVerifyCommand.run)

    static let recordsHead = CommandSpec(
        name: "records head", summary: .recordsHeadSummary, arguments: [], options: [],
        example: Example(command: "learn records head > head.txt", explanation: .recordsHeadExample),
        run: RecordsVerifyCommand.head)
}

/// `learn records verify`: goes along the chain, and looks at every piece of evidence.
enum RecordsVerifyCommand {
    private struct Report: Encodable {
        let intact: Bool
        let links: Int
        let erased: Int
        let evidence: Int
        let head: String?
        let faults: [String]
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let head = try invocation.option("--head").map { text in
            guard let head = ChainHead(text) else {
                throw CommandError(message: .badHead(text), status: .usage)
            }
            return head
        }
        let store = try invocation.openStore()
        let verification = try store.verifyChain(against: head)
        let folder = EvidenceFolder(storePath: invocation.storePath)
        var faults = verification.faults.map(\.message)
        var evidence = 0
        try store.forEachLink { link in
            guard case .activity(let activity) = link.record.content, let file = activity.evidence else { return }
            evidence += 1
            switch folder.condition(of: file) {
            case .intact: break
            case .missing: faults.append(.evidenceMissing(file.fileName, number: link.record.number))
            case .altered: faults.append(.evidenceAltered(file.fileName, number: link.record.number))
            }
        }
        if invocation.has("--json") {
            let report = Report(
                intact: faults.isEmpty, links: verification.links, erased: verification.erased, evidence: evidence,
                head: verification.head?.description, faults: faults.map(invocation.text))
            invocation.output.line(try JSON.text(report))
        } else {
            for fault in faults { invocation.output.line("✗ " + invocation.text(fault)) }
            if faults.isEmpty {
                invocation.output.line(
                    "✓ " + invocation.text(.chainIsIntact(verification.links, evidence: evidence)))
            }
            if verification.erased > 0 { invocation.output.line(invocation.text(.chainErased(verification.erased))) }
            if let end = verification.head { invocation.output.line(invocation.text(.chainHead(end.description))) }
        }
        return faults.isEmpty ? .done : .problems
    }

    static func head(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        guard let head = try store.chainHead() else { throw CommandError(message: .chainIsEmpty) }
        invocation.output.line(head.description)
        return .done
    }
}
