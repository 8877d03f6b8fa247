internal import Glibc

/// Does something now, and again whenever a file below some folders has changed.
enum FolderWatch {
    /// How often to look, in microseconds.
    private static let interval: UInt32 = 250_000

    /// Runs until the program is interrupted, or the action fails.
    static func run(_ paths: [String], _ action: () throws -> Void) throws -> Never {
        var known = state(of: paths)
        try action()
        while true {
            usleep(interval)
            let now = state(of: paths)
            if now == known { continue }
            known = now
            try action()
        }
    }

    /// What would differ if a file were saved: names, sizes and times of change.
    private static func state(of paths: [String]) -> [String: [Int]] {
        var state: [String: [Int]] = [:]
        for path in paths {
            for file in (try? FileSystem.filesIfFolder(path)) ?? [] {
                var status = stat()
                guard stat(path + "/" + file, &status) == 0 else { continue }
                state[path + "/" + file] = [
                    Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ino),
                ]
            }
        }
        return state
    }
}
