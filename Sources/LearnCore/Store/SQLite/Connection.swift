internal import CSQLite
internal import Glibc

/// An open database. The only code that calls SQLite is in this folder.
final class Connection {
    let path: String
    private let handle: OpaquePointer
    private var cache: [String: PreparedStatement] = [:]
    /// How often a transaction was undone.
    private(set) var rollbacks = 0

    /// How long one waits for another writer, in milliseconds.
    private static let patience: Int32 = 5000

    /// Opens a database file that exists.
    ///
    /// - Throws: ``StoreError/cannotOpen(path:reason:)``.
    init(path: String) throws(StoreError) {
        self.path = path
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened else {
            let reason = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(opened)
            throw .cannotOpen(path: path, reason: Message(verbatim: reason))
        }
        handle = opened
        sqlite3_extended_result_codes(opened, 1)
        sqlite3_busy_timeout(opened, Self.patience)
    }

    deinit {
        cache.removeAll()
        sqlite3_close_v2(handle)
    }

    var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

    /// How many rows the last statement added, changed or removed.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// Runs SQL that gives no rows and takes no values.
    func execute(_ sql: String) throws(StoreError) {
        try check(sqlite3_exec(handle, sql, nil, nil, nil))
    }

    /// Runs one statement and hands each row to `row`.
    func run(
        _ sql: String, _ values: [SQLValue] = [], row: (borrowing Row) throws(StoreError) -> Void = { _ in }
    ) throws(StoreError) {
        let statement = try prepare(sql)
        defer { statement.reset() }
        for (index, value) in values.enumerated() {
            try check(statement.bind(value, at: Int32(index + 1)))
        }
        while true {
            let code = statement.step()
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw error(code) }
            try row(Row(statement: statement.handle))
        }
    }

    /// Runs `body` as one: all of it is kept, or nothing. Within another transaction it is a part of that one.
    func transaction<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        if sqlite3_get_autocommit(handle) == 0 { return try body() }
        try run("BEGIN IMMEDIATE")
        do throws(StoreError) {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            rollbacks += 1
            // SQLite rolls back by itself after some errors; then there is nothing left to undo.
            if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    private func prepare(_ sql: String) throws(StoreError) -> PreparedStatement {
        if let cached = cache[sql] { return cached }
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil))
        guard let prepared else { throw .failed(path: path, detail: "empty statement") }
        let statement = PreparedStatement(handle: prepared)
        cache[sql] = statement
        return statement
    }

    private func check(_ code: Int32) throws(StoreError) {
        if code != SQLITE_OK { throw error(code) }
    }

    private func error(_ code: Int32) -> StoreError {
        let detail = String(cString: sqlite3_errmsg(handle))
        switch code & 0xFF {
        case SQLITE_NOTADB: return .notADatabase(path: path)
        case SQLITE_READONLY: return .readOnly(path: path)
        case SQLITE_FULL: return .diskFull(path: path)
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy(path: path, holder: LockHolder.description(ofFile: path))
        case SQLITE_CORRUPT: return .damaged(path: path, detail: detail)
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR: return placeError(detail)
        default: return .failed(path: path, detail: detail)
        }
    }

    /// An error of the place that the store is in.
    private func placeError(_ detail: String) -> StoreError {
        switch FileCondition(ofFile: path) {
        case .full: .diskFull(path: path)
        case .readOnly: .readOnly(path: path)
        case nil: .cannotOpen(path: path, reason: Message(verbatim: detail))
        }
    }
}

/// A value that SQL takes or gives.
enum SQLValue: Equatable {
    case null
    case integer(Int64)
    case text(String)

    init(_ text: String?) {
        self = text.map(SQLValue.text) ?? .null
    }

    init(_ number: Int?) {
        self = number.map { .integer(Int64($0)) } ?? .null
    }

    init(_ flag: Bool?) {
        self = flag.map { .integer($0 ? 1 : 0) } ?? .null
    }
}

final class PreparedStatement {
    let handle: OpaquePointer

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let number): sqlite3_bind_int64(handle, index, number)
        case .text(let text): sqlite3_bind_text(handle, index, text, -1, learn_sqlite_transient())
        }
    }

    func step() -> Int32 { sqlite3_step(handle) }

    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }
}

/// One row of a result, for as long as the query stands on it.
struct Row: ~Copyable {
    fileprivate let statement: OpaquePointer

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
    func text(_ column: Int32) -> String {
        sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }
    /// The bytes of a text, for as long as the query stands on the row; none where it is null.
    func withUTF8<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let start = sqlite3_column_text(statement, column) else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        return body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
}
