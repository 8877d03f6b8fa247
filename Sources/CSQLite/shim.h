#pragma once

#if !__has_include(<sqlite3.h>)
#error "SQLite is missing. Install it with: apt-get install libsqlite3-dev pkg-config"
#else
#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast macro, which Swift does not import.
static inline sqlite3_destructor_type learn_sqlite_transient(void) { return SQLITE_TRANSIENT; }
#endif
