internal import Glibc

/// Reads texts aloud through a program of the machine. Texts are arguments behind `--`, and never pass a shell.
final class Speaker {
    /// The programs that are asked for, the best first.
    static let programs = ["espeak-ng", "say", "spd-say"]

    private let path: String
    private let language: String
    private var process: pid_t?

    /// - Parameter language: of the texts, as BCP 47 writes it.
    /// - Returns: `nil` where the machine has no program that reads aloud.
    init?(_ environment: ProcessEnvironment, language: String) {
        let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        let candidates = Self.programs.flatMap { name in folders.map { folder in "\(folder)/\(name)" } }
        let found = candidates.first { path in access(path, X_OK) == 0 }
        guard let found else { return nil }
        path = found
        self.language = language
    }

    deinit { stop() }

    /// What the program is called with.
    func arguments(for text: String) -> [String] {
        let options: [String] =
            if path.hasSuffix("/espeak-ng") {
                ["-v", language]
            } else if path.hasSuffix("/spd-say") {
                ["-w", "-l", language]
            } else {
                []
            }
        return [path] + options + ["--", TerminalText.cleaned(text)]
    }

    /// Begins to read, and stops what was being read. Nothing waits for it.
    func speak(_ texts: [String]) {
        stop()
        guard !texts.isEmpty else { return }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        let words = arguments(for: texts.joined(separator: "\n\n")).map { strdup($0) }
        defer { for word in words { free(word) } }
        var started = pid_t()
        if posix_spawn(&started, path, &actions, nil, words + [nil], environ) == 0 { process = started }
    }

    /// Waits until everything has been read.
    func finish() {
        guard let process else { return }
        waitpid(process, nil, 0)
        self.process = nil
    }

    func stop() {
        guard let process else { return }
        kill(process, SIGTERM)
        waitpid(process, nil, 0)
        self.process = nil
    }
}
