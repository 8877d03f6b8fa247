internal import LearnCore

/// Prints what is wrong with a file that was to be brought in.
enum ImportFaultOutput {
    static func write(_ faults: [ImportFault], of bytes: [UInt8], _ invocation: Invocation) {
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
        for fault in faults {
            let index = fault.location.line - 1
            let line = lines.indices.contains(index) ? String(decoding: lines[index].prefix(4096), as: UTF8.self) : nil
            let shown = line.flatMap { FreeText.containsCPRNumber($0) ? nil : $0 }
            invocation.output.error(fault.text(in: invocation.language, sourceLine: shown))
        }
        invocation.output.error(invocation.text(.importRefused(faults.count)))
    }

    /// The file that an import reads.
    ///
    /// - Parameter headings: of the file, for `--template`.
    /// - Returns: `nil` where a file to fill in was asked for, and has been given.
    static func source(
        headings: [String], hint: Message, _ invocation: Invocation
    ) throws -> (path: String, bytes: [UInt8])? {
        if invocation.has("--template") {
            template(headings, hint: hint, invocation)
            return nil
        }
        guard let path = invocation.arguments.first else {
            throw CommandError(message: .missingArgument(.fileValue), status: .usage)
        }
        return (path, try FileSystem.contents(of: path))
    }

    /// The headings of a file to fill in.
    private static func template(_ headings: [String], hint: Message, _ invocation: Invocation) {
        let writer =
            invocation.has("--excel") ? CSVWriter(delimiter: .semicolon, byteOrderMark: true) : CSVWriter()
        invocation.output.text(String(decoding: writer.bytes([headings.map { .text($0) }]), as: UTF8.self))
        invocation.output.error(invocation.text(hint))
    }
}
