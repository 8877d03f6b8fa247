internal import LearnCore

/// Holds a lesson on a whole screen.
struct TeachingRunner {
    private(set) var screen: TeachingScreen
    private let terminal: TerminalSession
    private var painter: Painter
    private var watch = StopWatch()

    init(screen: TeachingScreen, terminal: TerminalSession, capabilities: Capabilities) {
        self.screen = screen
        self.terminal = terminal
        painter = Painter(capabilities)
    }

    /// - Returns: the signal that ended it; `nil` where the adult did.
    mutating func start() -> Int32? {
        while true {
            let size = terminal.size
            guard terminal.write(painter.update(to: screen.frame(size), size: size)) else { return nil }
            let happening = terminal.next(within: 1000)
            screen.elapse(watch.lap())
            switch happening {
            case nil, .resized: continue
            case .continued:
                painter.invalidate()
                watch = StopWatch()
            case .terminated(let signal): return signal
            case .key(let key):
                switch screen.handle(key, size: size) {
                case .none: break
                case .done: return nil
                case .suspend:
                    terminal.suspend()
                    painter.invalidate()
                    watch = StopWatch()
                }
            }
        }
    }
}

/// Whole seconds, as they go by; a machine that sleeps does not count.
struct StopWatch {
    private var mark = SuspendingClock.now

    /// The seconds since the last lap; what is left of a second goes on to the next.
    mutating func lap() -> Int {
        let seconds = mark.duration(to: .now).components.seconds
        mark = mark.advanced(by: .seconds(seconds))
        return Int(seconds)
    }
}
