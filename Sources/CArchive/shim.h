#pragma once

#if !__has_include(<archive.h>)
#error "libarchive is missing. Install it with: apt-get install libarchive-dev pkg-config"
#else
#include <archive.h>
#include <archive_entry.h>
#endif
