internal import FoundationEssentials
internal import Glibc
internal import LearnCore

/// What the process was given: the only place that asks for the environment, the clock and the terminal.
struct ProcessEnvironment: Sendable {
    let variables: [String: String]
    let standardInputIsTerminal: Bool
    let standardOutputIsTerminal: Bool
    /// The folder of the program itself.
    let programFolder: String?
    let now: @Sendable () -> Date
    /// Columns of the terminal that output goes to.
    var terminalColumns: Int?

    /// How wide tables may be.
    var width: Int { self["COLUMNS"].flatMap { Int($0) } ?? terminalColumns ?? 100 }

    static var current: ProcessEnvironment {
        ProcessEnvironment(
            variables: ProcessInfo.processInfo.environment, standardInputIsTerminal: isatty(STDIN_FILENO) == 1,
            standardOutputIsTerminal: isatty(STDOUT_FILENO) == 1, programFolder: Self.folderOfProgram(),
            now: { Date.now }, terminalColumns: Self.columns(of: STDOUT_FILENO))
    }

    subscript(variable: String) -> String? {
        guard let value = variables[variable], !value.isEmpty else { return nil }
        return value
    }

    /// The language that `--lang` or the locale asks for.
    func language(option: String?) -> Language {
        if let option, let language = Language(rawValue: option) { return language }
        return Language(locale: self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? "C")
    }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    private static func folderOfProgram() -> String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        let text = String(cString: path)
        return text.lastIndex(of: "/").map { String(text[..<$0]) }
    }
}

/// A command as it was called, with what every command may need.
struct Invocation {
    let parsed: ArgumentParser.Parsed
    let environment: ProcessEnvironment
    let language: Language
    let output: Output

    var arguments: [String] { parsed.arguments }

    func option(_ name: String) -> String? { parsed.options[name] }
    func has(_ name: String) -> Bool { parsed.has(name) }

    func text(_ message: Message) -> String { message.text(in: language) }

    /// The day that the command is about: `--as-of`, else today in Denmark.
    var asOf: CalendarDay {
        option("--as-of").flatMap { CalendarDay(iso8601: $0) } ?? CopenhagenTime.day(of: environment.now())
    }

    /// The folder of courses: `--courses`, `LEARN_COURSES`, `./courses`, or where the program is installed.
    var courseLibrary: CourseLibrary {
        if let path = option("--courses") ?? environment["LEARN_COURSES"] { return CourseLibrary(path: path) }
        let local = CourseLibrary(path: "courses")
        if local.exists { return local }
        let installed = environment.programFolder.map { CourseLibrary(path: $0 + "/../share/learn/courses") }
        return installed.flatMap { $0.exists ? $0 : nil } ?? local
    }

    /// The file of the store: `--store`, `LEARN_STORE`, or `learn/learn.sqlite` in the XDG data folder.
    var storePath: String {
        if let path = option("--store") ?? environment["LEARN_STORE"] { return path }
        // XDG Base Directory Specification: a relative path in the variable is to be ignored.
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? ".") + "/.local/share"
        return data + "/learn/learn.sqlite"
    }

    func openStore() throws(StoreError) -> SQLiteStore {
        try SQLiteStore(path: storePath, now: environment.now())
    }

    /// The person at the keyboard.
    func localActor(in store: some ProgressStore) throws(StoreError) -> Actor.ID {
        try store.localActor(orNew: Actor.ID(rawValue: UUID().uuidString.lowercased()), at: environment.now())
    }
}
