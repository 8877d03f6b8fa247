// Compiled before everything else: where a C library is missing, this one file says so once, with the package to
// install, instead of every file that uses it.
internal import CArchive
internal import CLibXML2
internal import CSQLite
internal import CSodium
