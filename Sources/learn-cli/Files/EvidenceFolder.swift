internal import LearnCore

/// The files that records name as evidence: in `evidence/` beside the store, named by the sum of their bytes.
struct EvidenceFolder {
    let path: String

    init(besideStore store: String) {
        let folder = store.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        path = store.contains("/") ? folder + "/evidence" : "evidence"
    }

    /// Takes away the files of some sums, whatever their ending.
    ///
    /// - Returns: how many are gone, and the paths of those that could not be removed.
    func remove(_ sums: [String]) -> (removed: Int, left: [String]) {
        let wanted = Set(sums)
        var removed = 0
        var left: [String] = []
        for entry in FileSystem.entries(of: path) where !entry.isFolder {
            guard let sum = entry.name.split(separator: ".").first, wanted.contains(String(sum)) else { continue }
            if FileSystem.remove(path + "/" + entry.name) { removed += 1 } else { left.append(path + "/" + entry.name) }
        }
        return (removed, left)
    }
}
