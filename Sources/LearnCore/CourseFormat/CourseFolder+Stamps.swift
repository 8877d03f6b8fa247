internal import Glibc

/// What differs if a file was written since; nothing is read for it.
public struct FileStamp: Sendable, Hashable {
    /// In bytes.
    public let size: Int
    /// When it was changed, in whole seconds and the nanoseconds behind them.
    public let seconds, nanoseconds: Int
    /// The file's number on its disk.
    public let inode: UInt64
}

extension CourseFolder {
    /// The stamp of every file of the folder.
    ///
    /// - Returns: sorted by path.
    public func stamps() -> [(path: String, stamp: FileStamp)] {
        var result: [(path: String, stamp: FileStamp)] = []
        walk { path, folder, name in
            var status = stat()
            guard fstatat(folder, name, &status, 0) == 0 else { return }
            let stamp = FileStamp(
                size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
                inode: UInt64(status.st_ino))
            result.append((path, stamp))
        }
        return result.sorted { $0.path < $1.path }
    }
}
