#pragma once

#if !__has_include(<sodium.h>)
#error "libsodium is missing. Install it with: apt-get install libsodium-dev pkg-config"
#else
#include <sodium.h>
#endif
