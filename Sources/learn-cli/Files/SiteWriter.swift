internal import Glibc
internal import LearnCore
internal import LearnWeb

/// The one place that writes pages to disk.
///
/// A new site is written beside the old one and then takes its place, so that nobody meets half a site, and a failure
/// leaves the old one. A list of what was written stands in the folder: what is stale goes, and what somebody else has
/// put there stays.
enum SiteWriter {
    static let manifestName = ".learn-export"

    /// - Throws: ``CommandError``; the folder is then as it was.
    static func write(_ files: [SiteFile], to target: String) throws(CommandError) {
        var target = target
        while target.count > 1, target.hasSuffix("/") { target.removeLast() }
        let existing = try FileSystem.filesIfFolder(target)
        let ours = manifest(of: target)
        if ours == nil, !existing.isEmpty { throw CommandError(message: .folderNotOurs(target)) }

        let new = target + ".new-\(getpid())"
        let old = target + ".old-\(getpid())"
        do throws(CommandError) {
            let manifest = SiteFile(
                path: manifestName, bytes: Array((files.map(\.path).joined(separator: "\n") + "\n").utf8))
            for file in files + [manifest] { try FileSystem.write(file.bytes, to: new + "/" + file.path) }
            let foreign = existing.subtracting(ours ?? []).subtracting([manifestName])
            try swap(new, into: target, old: old, keeping: foreign)
        } catch {
            FileSystem.removeTree(new)
            throw error
        }
        FileSystem.removeTree(old)
    }

    private static func swap(
        _ new: String, into target: String, old: String, keeping foreign: Set<String>
    ) throws(CommandError) {
        let hadTarget = access(target, F_OK) == 0
        if hadTarget, rename(target, old) != 0 { throw FileSystem.writeError(target) }
        guard rename(new, target) == 0 else {
            let error = FileSystem.writeError(target)
            if hadTarget { rename(old, target) }
            throw error
        }
        for path in foreign.sorted() {
            try FileSystem.makeFolders(for: target + "/" + path)
            if access(target + "/" + path, F_OK) != 0 { rename(old + "/" + path, target + "/" + path) }
        }
    }

    private static func manifest(of target: String) -> Set<String>? {
        guard let text = FileSystem.text(of: target + "/" + manifestName) else { return nil }
        return Set(text.split(separator: "\n").map(String.init))
    }
}
