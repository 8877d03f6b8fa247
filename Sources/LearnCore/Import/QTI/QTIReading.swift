/// A package of QTI on its way into a course.
struct QTIReading {
    let package: SourcePackage
    var builder: CourseBuilder
    var ledger: FileLedger
    private(set) var reports: [ImportReport.File] = []
    /// The documents that have been read.
    private var done: Set<String> = []
    private var stimuli: [String: [Passage]] = [:]
    /// Which stimuli stand in the lesson.
    private var shown: Set<String> = []
    /// What is to stand beside the next item.
    var guide: [[Inline]] = []

    init(package: SourcePackage, builder: CourseBuilder) {
        self.package = package
        self.builder = builder
        ledger = FileLedger(package)
    }

    func start(of path: String) -> SourceLocation { QTIItemReader.start(of: path, package) }

    mutating func insert(_ file: ImportReport.File, at place: Int) { reports.insert(file, at: place) }

    // MARK: Documents

    mutating func read(alone path: String) throws(ImportFailure) {
        try read(path)
        let isTest = reports.first?.items.first?.kind == QTIVocabulary.Document.test.rawValue
        let isMissing = reports.first?.elements[.dropped] ?? 0 > 0
        if isTest, reports.count == 1, isMissing { throw ImportFailure(.importedQTITestAlone, at: start(of: path)) }
    }

    /// Tests first, then what no test holds, in the manifest's order.
    mutating func readAll() {
        var listed: [String] = []
        if let manifest = QTIManifest.path(in: package), let bytes = package[manifest] {
            do throws(ImportFailure) {
                let (root, count) = try SourceElement.document(bytes, file: package.label(of: manifest))
                listed = QTIManifest.documents(root, at: manifest)
                reportManifest(root, count: count)
                ledger.keep(manifest)
            } catch {
                ledger.enter(.dropped, manifest, error.message)
            }
        }
        var seen: Set<String> = []
        let paths = (listed + package.files.map(\.path)).filter { seen.insert($0).inserted }
        let documents = paths.compactMap { path in
            QTIReader.document(at: path, package).map { (path: path, kind: $0) }
        }
        for kind in [QTIVocabulary.Document.test, .item, .section, .stimulus] {
            let rest = documents.filter { $0.kind == kind && !done.contains($0.path) }
            if kind == .item, !rest.isEmpty {
                builder.beginModule(
                    CourseImport.title(of: package.path, orElse: Message.importedLesson.text(in: builder.language)),
                    at: start(of: rest[0].path))
            }
            for (path, _) in rest where !done.contains(path) { tryToRead(path) }
        }
    }

    /// A document that cannot be read does not stop the others.
    mutating func tryToRead(_ path: String) {
        do throws(ImportFailure) {
            try read(path)
        } catch {
            let place = Message(verbatim: "\(error.location.line):\(error.location.column):")
            ledger.enter(.dropped, path, place.followed(by: error.message))
        }
    }

    private mutating func read(_ path: String) throws(ImportFailure) {
        guard let bytes = package[path] else { return }
        let (root, count) = try SourceElement.document(bytes, file: package.label(of: path))
        done.insert(path)
        ledger.keep(path)
        switch QTIVocabulary.document(of: XMLName(namespace: root.namespace, local: root.name)) {
        case .item:
            enterLesson(WhiteSpace.folded(InlineTidying.clean(root["title"] ?? root["identifier"] ?? "")), at: path)
            try read(item: root, count: count, path, bytes)
        case .test, .section:
            var test = QTITest(QTIVocabulary.plain(root), count: count, path: path)
            test.read(into: &self)
        case .stimulus:
            enterLesson(WhiteSpace.folded(InlineTidying.clean(root["title"] ?? root["identifier"] ?? "")), at: path)
            for passage in read(stimulus: root, count: count, path) {
                builder.add(.passage(passage), named: nil, at: start(of: path))
            }
        case nil: throw ImportFailure(.importedFormatUnknown, at: start(of: path))
        }
    }

    /// Why an item or section that a test names does not stand in the course.
    enum Absence {
        case missing, twice, broken
    }

    /// Reads an item or a section where a test names it.
    mutating func readReferred(_ path: String?) -> Absence? {
        guard let path, package[path] != nil, let kind = QTIReader.document(at: path, package) else {
            if let path, package[path] != nil, !ledger.isClaimed(path) { tryToRead(path) }
            return .missing
        }
        guard done.insert(path).inserted else { return .twice }
        guard let bytes = package[path] else { return .missing }
        do throws(ImportFailure) {
            let (root, count) = try SourceElement.document(bytes, file: package.label(of: path))
            ledger.keep(path)
            switch kind {
            case .item: try read(item: root, count: count, path, bytes)
            case .section, .test:
                var section = QTITest(QTIVocabulary.plain(root), count: count, path: path)
                section.read(into: &self)
            case .stimulus: return .missing
            }
            return nil
        } catch {
            let place = Message(verbatim: "\(error.location.line):\(error.location.column):")
            ledger.enter(.dropped, path, place.followed(by: error.message))
            return .broken
        }
    }

    private mutating func read(
        item root: SourceElement, count: Int, _ path: String, _ bytes: [UInt8]
    ) throws(ImportFailure) {
        for reference in root.children where QTIVocabulary.name(reference.name) == "assessmentStimulusRef" {
            addStimulus(reference["href"] ?? "", from: path)
        }
        var used: Set<String> = []
        let report = try QTIItemReader.read(
            root, count: count, path, package, bytes, &builder, used: &used, guide: guide)
        guide = []
        for file in used { ledger.keep(file) }
        reports.append(report)
    }

    // MARK: Lessons

    mutating func enterLesson(_ title: String, at path: String) {
        builder.enterLesson(
            title.isEmpty ? Message.importedLesson.text(in: builder.language) : title, at: start(of: path))
        shown = []
    }

    // MARK: Stimuli

    private mutating func addStimulus(_ address: String, from item: String) {
        guard let path = SourcePackage.path(of: address, from: item), let bytes = package[path] else { return }
        guard shown.insert(path).inserted else { return }
        if stimuli[path] == nil {
            do throws(ImportFailure) {
                let (root, count) = try SourceElement.document(bytes, file: package.label(of: path))
                guard QTIVocabulary.document(of: XMLName(namespace: root.namespace, local: root.name)) == .stimulus
                else { return }
                done.insert(path)
                ledger.keep(path)
                stimuli[path] = read(stimulus: root, count: count, path)
            } catch {
                ledger.enter(.dropped, path, error.message)
            }
        }
        for passage in stimuli[path] ?? [] { builder.add(.passage(passage), named: nil, at: start(of: path)) }
    }

    private mutating func read(stimulus root: SourceElement, count: Int, _ path: String) -> [Passage] {
        let plain = QTIVocabulary.plain(root)
        var account = ItemAccount(count: count)
        account.keep(plain)
        var passages: [Passage] = []
        for child in plain.children {
            if child.name == "stimulusBody" {
                account.keepAll(child)
                passages = self.passages(of: child, at: path, &account)
            } else if QTIKind.settings.contains(child.name) || child.name == "stylesheet" {
                account.setting(child)
            }
        }
        let (outcome, tally) = account.close(plain)
        reports.append(
            ImportReport.File(
                path: package.label(of: path), format: .qti,
                items: [
                    ImportReport.Item(
                        kind: QTIVocabulary.Document.stimulus.rawValue, name: plain["title"] ?? "", outcome: outcome,
                        location: root.location, remarks: account.remarks)
                ], elements: tally))
        return passages
    }

    /// The text in an element that holds no interactions.
    mutating func passages(of field: SourceElement, at path: String, _ account: inout ItemAccount) -> [Passage] {
        let pictures = SourcePictures(of: field.content, on: path, in: package)
        let package = package
        var content = QTIContent(pictures: pictures, constants: [:]) { address, holder in
            QTIPage.content(of: address, on: path, in: package, holder: holder)
        }
        let prepared = content.prepared(field)
        let fragment = HTMLFragment(
            prepared.content,
            in: HTMLFragment.Surroundings(
                location: field.location, language: builder.language, picture: { pictures.path(of: $0) },
                quotationSource: Message.importedQTIQuotation.text(in: builder.language),
                replacement: { $0.name == QTIContent.hiddenName ? .run([]) : nil }))
        account.enter(fragment, of: field)
        for (element, message) in content.losses { account.simplify(element, message) }
        for address in content.pages {
            if let page = SourcePackage.path(of: address, from: path) { ledger.keep(page) }
        }
        for picture in pictures.shown(in: fragment.passages) {
            builder.addFile(picture.file)
            if let origin = picture.origin { ledger.keep(origin) }
        }
        return fragment.passages
    }

    // MARK: The manifest

    /// It says what stands where, which the course shows by itself, and describes the package for catalogues.
    private mutating func reportManifest(_ root: SourceElement, count: Int) {
        var account = ItemAccount(count: count)
        account.setting(root)
        account.keep(root)
        let (outcome, tally) = account.close(root)
        reports.append(
            ImportReport.File(
                path: root.location.file, format: .qti,
                items: [
                    ImportReport.Item(
                        kind: "manifest", name: root["identifier"] ?? "", outcome: outcome, location: root.location,
                        remarks: account.remarks)
                ], elements: tally))
    }
}
