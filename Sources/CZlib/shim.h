// zlib for Swift. inflateInit and deflateInit are macros, so callers name the version and size themselves.
#ifndef GUILDHALL_CZLIB_SHIM_H
#define GUILDHALL_CZLIB_SHIM_H

#include <zlib.h>

#endif
