internal import LearnCore

/// Shows the cards on a terminal.
struct NowRunner {
    enum Ending: Equatable {
        case done(isAgreed: Bool?)
        case terminated(Int32)
    }

    private var screen: NowScreen
    private let terminal: TerminalSession
    private var painter: Painter
    private let now: @Sendable () -> Double

    /// How often a clock that runs is looked at, in milliseconds.
    private static let tick: Int32 = 500

    init(
        _ screen: NowScreen, terminal: TerminalSession, capabilities: Capabilities,
        now: @escaping @Sendable () -> Double
    ) {
        self.screen = screen
        self.terminal = terminal
        self.now = now
        painter = Painter(capabilities)
    }

    mutating func start() -> Ending {
        while true {
            let size = terminal.size
            guard terminal.write(painter.update(to: screen.frame(size, at: now()), size: size)) else {
                return .done(isAgreed: nil)
            }
            switch terminal.next(within: screen.isTicking ? Self.tick : -1) {
            case nil, .resized: continue
            case .continued: painter.invalidate()
            case .terminated(let signal): return .terminated(signal)
            case .key(let key):
                switch screen.handle(key, at: now()) {
                case .none: break
                case .suspend:
                    terminal.suspend()
                    painter.invalidate()
                case .done(let isAgreed): return .done(isAgreed: isAgreed)
                }
            }
        }
    }
}
