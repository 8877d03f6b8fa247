#pragma once

#if !__has_include(<libxml/parser.h>)
#error "libxml2 is missing. Install it with: apt-get install libxml2-dev pkg-config"
#else
// A libxml2 built with ICU declares types that clash with Foundation's own ICU in the same file.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#endif
