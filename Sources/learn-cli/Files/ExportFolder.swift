internal import Glibc
internal import LearnCore
internal import LearnWeb

/// The one place that writes exported files to disk.
///
/// New files are first written beside the old ones and then take their place, all of them or none, so that a failure
/// leaves the folder as it was. Lists of what was written stand in the folder: what is stale goes, what is unchanged is
/// left alone, and what somebody else has put there is never touched.
struct ExportFolder: Sendable {
    private let path: String
    /// What was written before, by the name of the list. A list's name begins with the form of export.
    private let lists: [String: ExportList]
    /// Whether there is no folder yet, or nothing in it.
    private let isNew: Bool
    private let stage: String

    static let listFolder = ".learn-export"

    /// - Parameter isShared: whether files may stand among somebody else's. Those are never touched, either way.
    /// - Throws: ``CommandError`` where the folder is not to be shared and holds what no export has written.
    init(_ target: String, isShared: Bool = false) throws(CommandError) {
        var target = target
        while target.count > 1, target.hasSuffix("/") { target.removeLast() }
        path = target
        Self.removeLeftovers(of: target)
        let existing = try FileSystem.filesIfFolder(target)
        isNew = existing.isEmpty
        stage = isNew ? "\(target).new-\(getpid())" : "\(target)/.learn-new-\(getpid())"
        var lists: [String: ExportList] = [:]
        if existing.contains(Self.listFolder) {
            lists["site"] = FileSystem.bytes(of: target + "/" + Self.listFolder).map(ExportList.init)
        }
        for (name, isFolder) in FileSystem.entries(of: target + "/" + Self.listFolder) where !isFolder {
            guard var list = FileSystem.bytes(of: "\(target)/\(Self.listFolder)/\(name)").map(ExportList.init) else {
                continue
            }
            // What somebody has taken away since is to be written again.
            let count = list.files.count
            list.files = list.files.filter { existing.contains($0.key) }
            if list.files.count != count { list.key = "-" }
            lists[name] = list
        }
        if !isNew, lists.isEmpty, !isShared { throw CommandError(message: .folderNotOurs(target)) }
        self.lists = lists
    }

    /// What an export left behind that was killed.
    private static func removeLeftovers(of target: String) {
        let parent = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
        let name = target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
        for (folder, prefix) in [(target, ".learn-new-"), (parent.isEmpty ? "/" : parent, name + ".new-")] {
            for entry in FileSystem.entries(of: folder) where entry.isFolder && entry.name.hasPrefix(prefix) {
                guard let process = pid_t(entry.name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH
                else { continue }
                FileSystem.removeTree(folder + "/" + entry.name)
            }
        }
    }

    /// What was written under a name before; empty where nothing was.
    func list(_ name: String) -> ExportList { lists[name] ?? ExportList(key: "-", files: [:]) }

    /// Writes a file that will take its place when everything is there.
    func write(_ file: SiteFile) throws(CommandError) {
        try FileSystem.write(file.bytes, to: stage + "/" + file.path)
    }

    /// Puts the new files in their places, and takes away what stood in the lists and stands there no longer.
    ///
    /// - Parameters:
    ///   - form: the form of export, whose other lists are taken away.
    ///   - new: by name, everything that there is to be. Of each list the files whose keys are new have been written.
    func commit(_ form: String, _ new: [String: ExportList]) throws(CommandError) {
        let old = lists.filter { $0.key == form || $0.key.hasPrefix(form + ".") }
        let changed = new.flatMap { name, list in
            list.files.filter { self.list(name).files[$0.key] != $0.value }.map(\.key)
        }.sorted()
        if isNew { return try settleNew(new) }
        let ours = Set(lists.values.flatMap(\.files.keys))
        for file in changed where !ours.contains(file) && Self.isThere(path + "/" + file) {
            throw CommandError(message: .fileNotOurs(path + "/" + file))
        }
        try refuseLinks(above: changed)
        if FileSystem.isFile(path + "/" + Self.listFolder) { unlink(path + "/" + Self.listFolder) }
        // From here on a failure may leave some files new and some old: the lists say so, and the next export mends it.
        for (name, list) in new where list != old[name] {
            try replaceList(name, with: self.list(name).unsettled(on: list))
        }
        for file in changed {
            try FileSystem.makeFolders(for: path + "/" + file)
            guard rename(stage + "/" + file, path + "/" + file) == 0 else {
                throw FileSystem.writeError(path + "/" + file)
            }
        }
        let kept = Set(new.values.flatMap(\.files.keys))
        for file in old.values.flatMap(\.files.keys) where !kept.contains(file) { remove(file) }
        for (name, list) in new where list != old[name] { try replaceList(name, with: list) }
        for name in old.keys where new[name] == nil { unlink("\(path)/\(Self.listFolder)/\(name)") }
        FileSystem.removeTree(stage)
    }

    /// Forgets what was written; the folder is as it was.
    func discard() {
        FileSystem.removeTree(stage)
    }

    /// A whole new folder takes its place at once.
    private func settleNew(_ new: [String: ExportList]) throws(CommandError) {
        for (name, list) in new { try FileSystem.write(list.text, to: "\(stage)/\(Self.listFolder)/\(name)") }
        try FileSystem.makeFolders(for: path)
        guard rename(stage, path) == 0 else { throw FileSystem.writeError(path) }
    }

    private func replaceList(_ name: String, with list: ExportList) throws(CommandError) {
        try FileSystem.makeFolders(for: "\(path)/\(Self.listFolder)/\(name)")
        try FileSystem.replace("\(path)/\(Self.listFolder)/\(name)", with: list.text)
    }

    /// A folder that is a link leads to a place that is not ours.
    private func refuseLinks(above files: [String]) throws(CommandError) {
        var folders: Set<String> = []
        for file in files {
            var folder = file[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                guard folders.insert(String(folder)).inserted else { break }
            }
        }
        for folder in folders.sorted() {
            var status = stat()
            if lstat(path + "/" + folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                throw CommandError(message: .fileNotOurs(path + "/" + folder))
            }
        }
    }

    private func remove(_ file: String) {
        unlink(path + "/" + file)
        var folder = file[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            // Not empty: somebody else's files, or ours that stay.
            guard rmdir(path + "/" + folder) == 0 else { break }
        }
    }

    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

extension ExportFolder {
    /// Writes some files as a list of their own; those that are unchanged stay as they are.
    ///
    /// - Parameter name: the list's: the form of export, a full stop and what it is of.
    static func write(_ files: [SiteFile], as name: String, to target: String) throws(CommandError) {
        let folder = try ExportFolder(target, isShared: true)
        do throws(CommandError) {
            var list = ExportList(key: "-", files: [:])
            let known = folder.list(name)
            for file in files {
                let key = SHA256.hex(file.bytes)
                list.files[file.path] = key
                if known.files[file.path] != key { try folder.write(file) }
            }
            try folder.commit(name, [name: list])
        } catch {
            folder.discard()
            throw error
        }
    }
}
