internal import Glibc

/// What is the matter with the place of a store, where SQLite only says that it could not read or write.
enum FileCondition {
    case full
    case readOnly

    /// - Returns: `nil` where nothing is found.
    init?(ofFile path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        var status = statvfs()
        guard statvfs(folder.isEmpty ? "/" : folder, &status) == 0 else { return nil }
        // The write-ahead log and its index are made beside the store, so the folder counts as much as the file.
        if access(path, W_OK) != 0 || access(folder, W_OK) != 0 {
            self = .readOnly
        } else if status.f_blocks > 0, status.f_bavail * status.f_frsize < 1 << 16 {
            self = .full
        } else {
            return nil
        }
    }
}
