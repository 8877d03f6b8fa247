/// Reads IMS Common Cartridge 1.0 to 1.4, thin ones as well, as Canvas, Moodle and others write it.
enum CommonCartridgeReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        try CartridgeManifest(package)?.isCartridge ?? false
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        try CartridgeReading.read(package, as: .commonCartridge, into: &builder)
    }
}

/// Reads packages of SCORM 1.2 and 2004: what stands in their pages. What programs in them build cannot be read.
enum SCORMReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        try CartridgeManifest(package)?.isSCORM ?? false
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        try CartridgeReading.read(package, as: .scorm, into: &builder)
    }
}

/// Reads any other package with an `imsmanifest.xml`.
enum ContentPackageReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        try CartridgeManifest(package) != nil
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        try CartridgeReading.read(package, as: .contentPackage, into: &builder)
    }
}
