internal import Glibc

/// The terminal, taken over: raw input, the alternate screen, no cursor. It is given back as it was found on every
/// way out, signals included.
final class TerminalSession {
    /// What happened at the terminal.
    enum Happening: Equatable {
        case key(Key)
        case resized
        /// The program was stopped and runs again.
        case continued
        /// A signal asks the program to end.
        case terminated(Int32)
    }

    private let input = STDIN_FILENO
    private let output = STDOUT_FILENO
    private var original = termios()
    private var isTaken = false
    private var decoder = KeyDecoder()
    private let signals: SignalPipe

    /// How long to wait for the rest of a key after an escape, in milliseconds.
    private static let escapeDelay: Int32 = 40

    /// - Returns: `nil` where standard input or output is no terminal.
    init?() {
        guard tcgetattr(input, &original) == 0, isatty(output) == 1, let signals = SignalPipe() else { return nil }
        self.signals = signals
        take()
    }

    deinit { giveBack() }

    private func take() {
        var raw = original
        cfmakeraw(&raw)
        tcsetattr(input, TCSAFLUSH, &raw)
        write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l\u{1B}[2J")
        isTaken = true
    }

    func giveBack() {
        guard isTaken else { return }
        write("\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l")
        tcsetattr(input, TCSAFLUSH, &original)
        isTaken = false
    }

    /// Stops the program as `^Z` does, and takes the terminal over again afterwards.
    func suspend() {
        giveBack()
        kill(getpid(), SIGSTOP)
        take()
    }

    /// - Returns: whether the terminal is still there.
    @discardableResult
    func write(_ text: String) -> Bool {
        DescriptorWriter.write(Array(text.utf8), to: output)
    }

    var size: ScreenSize {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return ScreenSize(width: 80, height: 24)
        }
        return ScreenSize(width: Int(size.ws_col), height: Int(size.ws_row))
    }

    /// Waits for the next thing to happen.
    func next() -> Happening {
        while true {
            if let happening = next(within: -1) { return happening }
        }
    }

    /// Waits for the next thing to happen, for some time.
    ///
    /// - Parameter milliseconds: how long; below 0 without end.
    /// - Returns: `nil` where nothing did.
    func next(within milliseconds: Int32) -> Happening? {
        while true {
            if let key = decoder.next(isFinal: false) { return .key(key) }
            var descriptors = [
                pollfd(fd: input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&descriptors, 2, decoder.isWaiting ? Self.escapeDelay : milliseconds)
            if ready == 0 {
                guard decoder.isWaiting else { return nil }
                if let key = decoder.next(isFinal: true) { return .key(key) }
                continue
            }
            if ready < 0 {
                if errno == EINTR { continue }
                return .key(.endOfInput)
            }
            if descriptors[1].revents != 0, let signal = signals.next() {
                if let happening = happening(of: signal) { return happening }
                continue
            }
            if descriptors[0].revents != 0 {
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = read(input, &buffer, buffer.count)
                if count > 0 {
                    decoder.append(buffer[..<count])
                } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                    return .key(.endOfInput)
                }
            }
        }
    }

    private func happening(of signal: Int32) -> Happening? {
        switch signal {
        case SIGWINCH: return .resized
        case SIGTSTP: return .key(.suspend)
        case SIGCONT:
            // Stopped from outside, the terminal may have been used by others since.
            take()
            return .continued
        default: return .terminated(signal)
        }
    }
}
