internal import Glibc
internal import LearnCore

/// Data to standard output, messages to standard error. Whatever it is given, no control character gets through.
struct Output: Sendable {
    enum Stream: Sendable { case output, error }

    let write: @Sendable (Stream, String) -> Void

    static let standard = Output { stream, text in
        let descriptor = stream == .output ? STDOUT_FILENO : STDERR_FILENO
        DescriptorWriter.write(Array(text.utf8), to: descriptor)
    }

    /// Writes a text and a line break.
    func line(_ text: String = "") {
        write(.output, TerminalText.cleaned(text) + "\n")
    }

    /// Writes a text as it is but for control characters, without a line break.
    func text(_ text: String) {
        write(.output, TerminalText.cleaned(text))
    }

    func error(_ text: String) {
        write(.error, TerminalText.cleaned(text) + "\n")
    }
}

enum DescriptorWriter {
    /// Writes all bytes, however many calls it takes.
    ///
    /// - Returns: whether everything was written.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let count = Glibc.write(descriptor, base + done, buffer.count - done)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                if count <= 0 { return false }
                done += count
            }
            return true
        }
    }
}
