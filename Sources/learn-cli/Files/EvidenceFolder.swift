internal import Glibc
internal import LearnCore

/// Copies of the files that records rest on, beside the store, each under its hash.
struct EvidenceFolder {
    let path: String

    init(storePath: String) {
        let folder = storePath.lastIndex(of: "/").map { String(storePath[..<$0]) } ?? "."
        path = folder + "/evidence"
    }

    enum Condition { case intact, missing, altered }

    /// Larger files are somebody's film, not a proof of attendance.
    static let mostBytes = 20 << 20

    /// Takes a copy of a file. The same file twice is one copy.
    func add(_ file: String) throws -> UpskillingActivity.Evidence {
        guard let bytes = FileSystem.bytes(of: file) else { throw CommandError(message: .noEvidenceAt(file)) }
        if bytes.count > Self.mostBytes {
            throw CommandError(message: .evidenceTooLarge(file, megabytes: Self.mostBytes >> 20))
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let evidence = UpskillingActivity.Evidence(fileName: name, sha256: SHA256.hex(bytes))
        let copy = place(of: evidence.sha256)
        if FileSystem.bytes(of: copy) != bytes {
            try FileSystem.replace(copy, with: bytes)
            chmod(path, 0o700)
            chmod(copy, 0o600)
        }
        return evidence
    }

    func condition(of evidence: UpskillingActivity.Evidence) -> Condition {
        guard let bytes = FileSystem.bytes(of: place(of: evidence.sha256)) else { return .missing }
        return SHA256.hex(bytes) == evidence.sha256 ? .intact : .altered
    }

    func remove(_ sha256: String) { unlink(place(of: sha256)) }

    func place(of sha256: String) -> String { path + "/" + sha256 }
}
