/// Why a store cannot be used. Whatever the reason, the file is as it was.
public enum StoreError: Error, Equatable {
    /// Neither the file nor the folder for it can be made or opened.
    case cannotOpen(path: String, reason: Message)
    case notADatabase(path: String)
    /// A database, but of some other program.
    case foreignDatabase(path: String)
    /// Written by a newer version of the program.
    case newerSchema(path: String, found: Int, known: Int)
    case readOnly(path: String)
    case diskFull(path: String)
    /// Another program has held the store for longer than one waits.
    case busy(path: String, holder: String?)
    case damaged(path: String, detail: String)
    /// A record that breaks a rule of the chain.
    case refused(RecordRefusal)
    /// Anything else that SQLite said.
    case failed(path: String, detail: String)

    public var message: Message {
        switch self {
        case .cannotOpen(let path, let reason): .storeCannotOpen(path, reason: reason)
        case .notADatabase(let path): .storeIsNoDatabase(path)
        case .foreignDatabase(let path): .storeIsForeign(path)
        case .newerSchema(let path, let found, let known): .storeIsNewer(path, found: found, known: known)
        case .readOnly(let path): .storeIsReadOnly(path)
        case .diskFull(let path): .diskIsFull(path)
        case .busy(let path, let holder): .storeIsBusy(path, holder: holder)
        case .damaged(let path, let detail): .storeIsDamaged(path, detail: detail)
        case .refused(let refusal): refusal.message
        case .failed(let path, let detail): .storeFailed(path, detail: detail)
        }
    }
}
