internal import CSQLite

/// The peer: SQL through SQLite's C API, prepared once, every column of every row touched, nothing built from them.
final class Plain {
    private let handle: OpaquePointer
    private var statements: [OpaquePointer] = []

    init?(path: String) {
        var opened: OpaquePointer?
        guard
            sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
                == SQLITE_OK, let opened
        else { return nil }
        handle = opened
        for pragma in [
            "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON",
        ] { execute("PRAGMA \(pragma)") }
    }

    deinit {
        for statement in statements { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    func execute(_ sql: String) {
        if sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK { complain(sql) }
    }

    func prepare(_ sql: String) -> Query {
        var statement: OpaquePointer?
        if sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) != SQLITE_OK {
            complain(sql)
        }
        if let statement { statements.append(statement) }
        return Query(statement: statement)
    }

    private func complain(_ sql: String) {
        print("SQLite: \(String(cString: sqlite3_errmsg(handle))) in \(sql)")
    }

    struct Query {
        fileprivate let statement: OpaquePointer?

        /// Runs it, and takes every column of every row as the type it has.
        ///
        /// - Returns: a sum over what was read, so that nothing can be left out, and how many rows there were.
        @discardableResult
        func run(_ values: [String?] = []) -> (sum: Int, rows: Int) {
            for (index, value) in values.enumerated() {
                if let value {
                    sqlite3_bind_text(statement, Int32(index + 1), value, -1, learn_sqlite_transient())
                } else {
                    sqlite3_bind_null(statement, Int32(index + 1))
                }
            }
            let columns = sqlite3_column_count(statement)
            var sum = 0
            var rows = 0
            while sqlite3_step(statement) == SQLITE_ROW {
                rows += 1
                for column in 0..<columns {
                    switch sqlite3_column_type(statement, column) {
                    case SQLITE_NULL: sum += 1
                    case SQLITE_INTEGER: sum &+= Int(sqlite3_column_int64(statement, column))
                    default:
                        if let text = sqlite3_column_text(statement, column) { sum += Int(text[0]) }
                        sum += Int(sqlite3_column_bytes(statement, column))
                    }
                }
            }
            sqlite3_reset(statement)
            return (sum, rows)
        }
    }
}
