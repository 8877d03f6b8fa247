internal import Glibc

/// Signals as bytes in a pipe, so that one `poll` waits for them and for keys alike.
///
/// The signals are blocked, and a thread that does nothing else waits for them: no code runs in a signal handler.
final class SignalPipe {
    /// Where the signals can be read.
    let descriptor: Int32

    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]

    init?() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        descriptor = ends[0]
        var set = Self.signalSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
        var thread = pthread_t()
        let writeEnd = UnsafeMutableRawPointer(bitPattern: Int(ends[1]))
        let result = pthread_create(
            &thread, nil,
            { argument in
                let writeEnd = Int32(Int(bitPattern: argument))
                var set = SignalPipe.signalSet
                var signal: Int32 = 0
                while sigwait(&set, &signal) == 0 {
                    DescriptorWriter.write([UInt8(truncatingIfNeeded: signal)], to: writeEnd)
                }
                return nil
            }, writeEnd)
        guard result == 0 else { return nil }
        pthread_detach(thread)
    }

    /// The signal that waits in the pipe.
    func next() -> Int32? {
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
    }

    /// Ends the program as the signal would have, once everything is in order.
    static func deliver(_ signal: Int32) {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, signal)
        Glibc.signal(signal, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        kill(getpid(), signal)
    }

    private static var signalSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
