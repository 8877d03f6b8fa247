/// What each kind of resource becomes.
extension CartridgeReading {
    /// Reads a resource into the current lesson; one that has been read is linked to.
    mutating func show(_ number: Int, named name: String, in lesson: Lesson.ID, _ builder: inout CourseBuilder) {
        let resource = manifest.resources[number]
        if let first = shown[number] {
            guard first != lesson else { return }
            let link = Link(
                target: .lesson(first, block: nil), content: [.text(name)], location: resource.element.location)
            builder.add(.passage(.paragraph([.link(link)])), named: nil, at: link.location)
            return
        }
        shown[number] = lesson
        let files = resource.files.filter { package[$0] != nil }
        guard let first = files.first else { return }
        outcomes[number] = (.kept, nil)
        switch CartridgeKind.target(of: resource.type) {
        case .pages: showFiles(number, files, named: name, &builder)
        case .quiz: showQuiz(number, &builder)
        case .webLink:
            showDocument(number, first, &builder) { document, builder in
                builder.add(document.webLink(), named: nil, at: document.root.location)
            }
        case .tool:
            showDocument(number, first, &builder) { document, builder in
                for content in document.tool() { builder.add(content, named: nil, at: document.root.location) }
            }
        case .topic:
            showDocument(number, first, &builder) { document, builder in
                builder.add(document.topic(named: name), named: name, at: document.root.location)
            }
        case .assignment:
            showDocument(number, first, &builder) { document, builder in
                let (content, guide) = document.assignment(named: name)
                builder.add(content, named: name, guide: guide, at: document.root.location)
            }
        case .unknown: keepSource(number, first, named: name, &builder)
        }
        // What Canvas says of it besides.
        for dependency in resource.dependencies.compactMap({ self.number(of: $0) }) {
            let files = manifest.resources[dependency].files
            if files.allSatisfy({ $0.hasSuffix(".xml") || $0.hasSuffix(".qti") }), outcomes[dependency] == nil {
                outcomes[dependency] = (.setting, nil)
                for file in files { ledger.setting(file) }
            }
        }
    }

    // MARK: Files

    private mutating func showFiles(
        _ number: Int, _ files: [String], named name: String, _ builder: inout CourseBuilder
    ) {
        let resource = manifest.resources[number]
        if let quiz = files.first(where: isQuiz) {
            readQuiz(quiz, &builder)
            for file in files where file != quiz && file.hasSuffix(".xml") { ledger.setting(file) }
            return
        }
        let pages = files.filter { CartridgeKind.isPage($0) && !readFiles.contains($0) }
        for (index, page) in pages.enumerated() {
            let isScripted = readPage(page, named: index == 0 ? name : nil, &builder)
            if isScripted { outcomes[number] = (.simplified, .importedScriptedPage) }
        }
        guard pages.isEmpty, let first = files.first else {
            // Canvas' settings of an assignment stand beside its page.
            for file in files where file.hasSuffix("_settings.xml") || file.hasSuffix("/assignment.xml") {
                ledger.setting(file)
            }
            return
        }
        let location = resource.element.location
        let title = first.split(separator: "/").last.map(String.init) ?? first
        let bytes = package[first] ?? []
        if let path = CourseBuilder.picturePath(name: title, bytes: bytes) {
            builder.addFile(CourseFile(path: path, bytes: bytes))
            let figure = Figure(source: path, alternativeText: name, caption: [], location: location)
            builder.add(.passage(.figure(figure)), named: nil, at: location)
            ledger.keep(first)
        } else if CartridgeKind.isPlainText(first) {
            let text = String(decoding: ForeignText.utf8(bytes), as: UTF8.self)
            for passage in HTMLFragment(plain: text, at: location, language: language).passages {
                builder.add(.passage(passage), named: nil, at: location)
            }
            ledger.keep(first)
        } else if !CartridgeKind.isPage(first) {
            outcomes[number] = (.dropped, .importedFileNotInCourse(title))
            builder.add(.passage(.paragraph([.text(title)])), named: nil, at: location)
            ledger.enter(.dropped, first, .importedFileOfItsKind)
        }
    }

    /// Reads a page into the current lesson.
    ///
    /// - Parameter name: of the lesson, for the page that is opened first; others get a heading.
    /// - Returns: whether its content is built by a program, and so not in it.
    private mutating func readPage(_ path: String, named name: String?, _ builder: inout CourseBuilder) -> Bool {
        readFiles.insert(path)
        let start = SourceLocation(file: package.label(of: path), line: 1, column: 1)
        do throws(ImportFailure) {
            let page = try SourcePage(path, in: package)
            let title = page.title ?? CourseImport.title(of: path, orElse: path)
            if name == nil { builder.add(.heading([.text(title)]), named: title, at: start) }
            let context = context(path)
            let content = page.content(
                under: name ?? title, in: package, language: language, as: format, picture: context.picture,
                link: context.link)
            builder.add(content, at: start, &ledger)
            ledger.keep(path)
            reports.append(content.report)
            let isEmpty = content.report.items.contains { $0.remarks.contains { $0.message == .importedEmptyPage } }
            return isEmpty && page.elements { ["script", "frame", "iframe"].contains($0.name) }.first != nil
        } catch {
            reports.append(failed("page", path, error))
            ledger.enter(.dropped, path, error.message)
            return false
        }
    }

    private func failed(_ kind: String, _ path: String, _ failure: ImportFailure) -> ImportReport.File {
        let remark = ImportReport.Remark(
            outcome: .dropped, part: kind, message: failure.message, location: failure.location)
        return ImportReport.File(
            path: package.label(of: path), format: format,
            items: [
                ImportReport.Item(
                    kind: kind, name: path, outcome: .dropped, location: failure.location, remarks: [remark])
            ], elements: ImportReport.Tally())
    }

    // MARK: Documents

    private mutating func showDocument(
        _ number: Int, _ path: String, _ builder: inout CourseBuilder,
        _ add: (inout CartridgeDocument, inout CourseBuilder) -> Void
    ) {
        readFiles.insert(path)
        do throws(ImportFailure) {
            var document = try CartridgeDocument(context(path), language: language)
            add(&document, &builder)
            for file in document.files { builder.addFile(file) }
            for origin in document.origins { ledger.keep(origin) }
            ledger.keep(path)
            reports.append(document.report(as: format))
        } catch {
            outcomes[number] = (.dropped, error.message)
            reports.append(failed("document", path, error))
            ledger.enter(.dropped, path, error.message)
        }
    }

    /// What is of no kind that is known is kept as it is.
    private mutating func keepSource(
        _ number: Int, _ path: String, named name: String, _ builder: inout CourseBuilder
    ) {
        let resource = manifest.resources[number]
        guard path.hasSuffix(".xml"), let bytes = package[path] else {
            outcomes[number] = (.dropped, .importedResourceUnknown(resource.type))
            return
        }
        builder.addForeign(
            bytes, of: format, kind: resource.type, name: name, prompt: [], at: resource.element.location)
        outcomes[number] = (.foreign, .importedResourceUnknown(resource.type))
        ledger.enter(.foreign, path, .importedResourceUnknown(resource.type))
    }

    // MARK: Quizzes

    func isQuiz(_ path: String) -> Bool {
        path.hasSuffix(".qti") || (path.hasSuffix(".xml") && rootName(of: path) == QTI12Reader.root)
    }

    private func rootName(of path: String) -> String? { (try? package.root(of: path))?.local }

    /// The files that hold a quiz: Canvas writes it once as the profile demands, and once with all its questions.
    func quizFiles(of number: Int) -> [String] {
        let resource = manifest.resources[number]
        guard CartridgeKind.target(of: resource.type) == .quiz else { return [] }
        let others = resource.dependencies.compactMap { self.number(of: $0) }.flatMap { manifest.resources[$0].files }
        let folder = manifest.path.lastIndex(of: "/").map { String(manifest.path[...$0]) } ?? ""
        let full = "\(folder)non_cc_assessments/\(resource.id).xml.qti"
        var seen: Set<String> = []
        return ([full] + others + resource.files)
            .filter { package[$0] != nil && isQuiz($0) && seen.insert($0).inserted }
    }

    private mutating func showQuiz(_ number: Int, _ builder: inout CourseBuilder) {
        let resource = manifest.resources[number]
        let files = quizFiles(of: number)
        let sizes = files.map(itemCount)
        guard let most = sizes.max(), let index = sizes.firstIndex(of: most) else {
            outcomes[number] = (.dropped, .importedResourceEmpty)
            return
        }
        let metas = resource.dependencies.compactMap { self.number(of: $0) }.flatMap { manifest.resources[$0].files }
            .filter { $0.hasSuffix("assessment_meta.xml") && package[$0] != nil && !readFiles.contains($0) }
        for meta in metas {
            showDocument(number, meta, &builder) { document, builder in
                for passage in document.quizDescription() {
                    builder.add(.passage(passage), named: nil, at: document.root.location)
                }
            }
        }
        readQuiz(files[index], &builder)
        for file in files where file != files[index] { ledger.setting(file) }
    }

    private mutating func readQuiz(_ path: String, _ builder: inout CourseBuilder) {
        guard readFiles.insert(path).inserted else { return }
        do throws(ImportFailure) {
            let (report, pictures) = try QTI12Reader.read(context(path), as: format, into: &builder)
            reports.append(report)
            for picture in pictures { ledger.keep(picture) }
            ledger.keep(path)
        } catch {
            reports.append(failed("assessment", path, error))
            ledger.enter(.dropped, path, error.message)
        }
    }

    private func itemCount(_ path: String) -> Int {
        let xml = XMLReader(
            bytes: ForeignText.utf8(package[path] ?? []), file: package.label(of: path), limits: .foreign)
        var count = 0
        while let event = try? xml.next(), event != .endOfDocument {
            if event == .start, xml.names[xml.nameNumber].local == "item" { count += 1 }
        }
        return count
    }

    // MARK: Titles

    /// What a file is called by itself.
    func title(of path: String) -> String {
        let name = CourseImport.title(of: path.split(separator: "/").last.map(String.init) ?? path, orElse: path)
        if CartridgeKind.isPage(path) { return (try? SourcePage(path, in: package))?.title ?? name }
        guard let (root, _) = try? SourceElement.document(package[path] ?? [], file: path) else { return name }
        let holder = root.first("assessment") ?? root.first("objectbank") ?? root
        let title = WhiteSpace.folded(
            InlineTidying.clean(holder["title"] ?? holder.first("title")?.deepText ?? ""))
        return title.isEmpty ? name : title
    }
}
