/// A content package on its way into modules and lessons.
struct CartridgeReading {
    let package: SourcePackage
    let manifest: CartridgeManifest
    let format: ImportFormat
    let language: Language
    var addresses: CartridgeAddresses
    var ledger: FileLedger
    /// Of what is read besides the manifest.
    var reports: [ImportReport.File] = []
    /// What became of each resource, by its place in the manifest, and why.
    var outcomes: [Int: (outcome: ImportReport.Outcome, remark: Message?)] = [:]
    /// The lesson that a resource stands in, once it has been read.
    var shown: [Int: Lesson.ID] = [:]
    var readFiles: Set<String> = []
    private var numbers: [String: Int] = [:]
    /// The items that a module is made of, by its title: it is where its first lesson is.
    private let moduleItems: [String: [String]]
    private var addressedModules: Set<String> = []

    static func read(
        _ package: SourcePackage, as format: ImportFormat, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard let manifest = try CartridgeManifest(package) else { return [] }
        var reading = CartridgeReading(package, manifest, format, builder.language)
        guard reading.hasFiles else {
            throw ImportFailure(.importedPackageWithoutFiles, at: manifest.root.location)
        }
        reading.readAll(&builder)
        return [reading.manifestReport()] + reading.reports
            + (package.isSingle ? [] : [reading.closeLedger()])
    }

    private init(
        _ package: SourcePackage, _ manifest: CartridgeManifest, _ format: ImportFormat, _ language: Language
    ) {
        self.package = package
        self.manifest = manifest
        self.format = format
        self.language = language
        addresses = CartridgeAddresses(package, manifest: manifest.path)
        ledger = FileLedger(package)
        moduleItems = Dictionary(grouping: manifest.organizations.flatMap(\.items).flatMap(\.all), by: \.title)
            .mapValues { $0.compactMap { $0.element["identifier"] } }
        numbers = Dictionary(manifest.resources.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Whether any file that the manifest names is there; one that names none says nothing of it.
    private var hasFiles: Bool {
        let files = manifest.resources.flatMap(\.files)
        return files.isEmpty || files.contains { package[$0] != nil }
    }

    func number(of id: String) -> Int? { numbers[id] }

    /// What a page or a document of the package needs to know.
    func context(_ path: String) -> QTI12Item.Context {
        let addresses = addresses
        return QTI12Item.Context(
            package: package, page: path, picture: { addresses.file($0) },
            link: { addresses.target(of: $0, from: path) })
    }

    // MARK: Reading

    private mutating func readAll(_ builder: inout CourseBuilder) {
        var plan = CartridgePlan(manifest) { [self] in toShow($0) }
        addOthers(to: &plan)
        let lessons = plan.entries.map { entry in
            builder.plannedLesson(entry.title.isEmpty ? Message.importedLesson.text(in: language) : entry.title)
        }
        for (entry, lesson) in zip(plan.entries, lessons) { address(entry, lesson) }
        var module = ""
        var isFirst = true
        for (entry, lesson) in zip(plan.entries, lessons) {
            let start = entry.parts.lazy.compactMap { $0.item?.element.location }.first ?? manifest.root.location
            if !entry.module.isEmpty, entry.module != module {
                builder.beginModule(entry.module, at: start)
                module = entry.module
            }
            let title = entry.title.isEmpty ? Message.importedLesson.text(in: language) : entry.title
            builder.beginLesson(title, id: lesson, at: start)
            if isFirst { addDescription(&builder) }
            isFirst = false
            for part in entry.parts {
                if let heading = part.heading {
                    builder.add(.heading([.text(heading)]), named: heading, at: start)
                }
                if let resource = part.resource {
                    show(resource, named: part.heading ?? title, in: lesson, &builder)
                }
            }
            if builder.isLessonEmpty { builder.add(.passage(.paragraph([.text(title)])), named: nil, at: start) }
        }
    }

    /// The resource that is shown for a reference: the better of two that say the same.
    private func toShow(_ reference: String) -> Int? {
        guard var number = numbers[reference] else { return nil }
        if let variant = manifest.resources[number].variant.flatMap({ numbers[$0] }), isShowable(variant) {
            number = variant
        }
        return isShowable(number) ? number : nil
    }

    private func isShowable(_ number: Int) -> Bool {
        manifest.resources[number].files.contains { package[$0] != nil && !CartridgeKind.isLook($0) }
    }

    /// Says where links to what stands in a lesson lead.
    private mutating func address(_ entry: CartridgePlan.PlannedLesson, _ lesson: Lesson.ID) {
        for part in entry.parts {
            if let item = part.item?.element["identifier"] { addresses.set(item, in: lesson) }
            guard let resource = part.resource.map({ manifest.resources[$0] }) else { continue }
            addresses.set(resource.id, in: lesson)
            if let reference = part.item?.reference { addresses.set(reference, in: lesson) }
            for file in resource.files where CartridgeKind.isPage(file) { addresses.set(page: file, in: lesson) }
        }
        guard addressedModules.insert(entry.module).inserted else { return }
        for id in moduleItems[entry.module] ?? [] { addresses.set(id, in: lesson) }
    }

    /// What no organisation names and is something to read all the same stands in a module of its own.
    private mutating func addOthers(to plan: inout CartridgePlan) {
        var known = Set(plan.entries.flatMap(\.parts).compactMap(\.resource))
        var pages = Set(known.flatMap { manifest.resources[$0].files })
        // What a resource needs is part of it: Canvas' settings of a quiz.
        for number in known { pages.formUnion(quizFiles(of: number)) }
        for (number, resource) in manifest.resources.enumerated() where !known.contains(number) {
            if let variant = resource.variant.flatMap({ numbers[$0] }), isShowable(variant) { continue }
            let files = resource.files.filter { package[$0] != nil && !pages.contains($0) }
            let isReadable: Bool
            switch CartridgeKind.target(of: resource.type) {
            case .webLink, .topic, .assignment, .tool, .quiz: isReadable = !files.isEmpty
            case .pages: isReadable = files.contains { CartridgeKind.isPage($0) || isQuiz($0) }
            case .unknown: isReadable = false
            }
            guard isReadable, let first = files.first(where: { CartridgeKind.isPage($0) || isQuiz($0) }) ?? files.first
            else { continue }
            known.insert(number)
            pages.formUnion(files)
            pages.formUnion(quizFiles(of: number))
            plan.add(
                CartridgePlan.PlannedLesson(
                    module: Message.importedOther.text(in: language), title: title(of: first),
                    parts: [CartridgePlan.Part(heading: nil, item: nil, resource: number)]))
        }
    }

    private mutating func addDescription(_ builder: inout CourseBuilder) {
        for element in manifest.description {
            let words = InlineTidying.tidied([.text(element.deepText)])
            if !words.isEmpty { builder.add(.passage(.paragraph(words)), named: nil, at: element.location) }
        }
    }

    // MARK: Closing

    private func manifestReport() -> ImportReport.File {
        var account = ItemAccount(count: manifest.count)
        let root = manifest.root
        account.keep(root)
        for element in root.children {
            switch element.name {
            case "metadata":
                account.setting(element)
                for description in manifest.description { account.keepAll(description) }
            case "organizations", "resources": account.keep(element)
            case "authorizations":
                account.setting(element)
                account.simplify(element, .importedAuthorizations)
            case "sequencingCollection": account.setting(element)
            default: continue
            }
        }
        var items: [ImportReport.Item] = []
        for organization in manifest.organizations {
            account.keep(organization.element)
            claim(organization.element, &account)
            for item in organization.items.flatMap(\.all) { items.append(report(of: item, &account)) }
        }
        for (number, resource) in manifest.resources.enumerated() {
            let (outcome, remark) = outcomes[number] ?? ledgerOutcome(of: resource)
            account.follow(outcome, resource.element)
            for child in resource.element.children where !["file", "dependency"].contains(child.name) {
                account.setting(child)
            }
            items.append(
                item(kind: resource.type, resource.files.first ?? resource.id, outcome, remark, resource.element))
        }
        let (outcome, elements) = account.close(root)
        let own = ImportReport.Item(
            kind: "manifest", name: manifest.title, outcome: outcome, location: root.location, remarks: account.remarks)
        return ImportReport.File(path: root.location.file, format: format, items: [own] + items, elements: elements)
    }

    /// What an organisation or an item says besides its title and its items: how the other system goes through them.
    private func claim(_ element: SourceElement, _ account: inout ItemAccount) {
        for child in element.children where child.name != "item" {
            if child.name == "title" { account.keepAll(child) } else { account.setting(child) }
        }
    }

    private func report(of item: CartridgeManifest.Item, _ account: inout ItemAccount) -> ImportReport.Item {
        let isMissing = item.reference.map { numbers[$0] == nil } ?? false
        account.keep(item.element)
        claim(item.element, &account)
        return self.item(
            kind: "item", item.title, isMissing ? .dropped : .kept,
            isMissing ? .importedResourceMissing(item.reference ?? "") : nil, item.element)
    }

    func item(
        kind: String, _ name: String, _ outcome: ImportReport.Outcome, _ remark: Message?, _ element: SourceElement
    ) -> ImportReport.Item {
        ImportReport.Item(
            kind: kind, name: name, outcome: outcome, location: element.location,
            remarks: remark.map {
                [
                    ImportReport.Remark(
                        outcome: outcome, part: element.name, message: $0, location: element.location)
                ]
            } ?? [])
    }

    /// Of a resource that nothing shows: what became of its files.
    private func ledgerOutcome(of resource: CartridgeManifest.Resource) -> (ImportReport.Outcome, Message?) {
        let files = resource.files.filter { package[$0] != nil }
        if let variant = resource.variant, numbers[variant] != nil { return (.setting, nil) }
        guard let first = resource.files.first else { return (.setting, nil) }
        if files.isEmpty { return (.dropped, .importedFileMissing(first)) }
        if files.contains(where: { ledger.outcome(of: $0) == .kept }) { return (.kept, nil) }
        if files.allSatisfy({ isSetting($0) || ledger.outcome(of: $0) == .setting }) { return (.setting, nil) }
        if CartridgeKind.target(of: resource.type) == .unknown {
            return (.dropped, .importedResourceUnknown(resource.type))
        }
        return (.dropped, CartridgeKind.isPicture(first) ? .importedFileUnused : .importedFileOfItsKind)
    }

    private func isSetting(_ path: String) -> Bool {
        CartridgeKind.isLook(path) || path == manifest.path || path.contains("course_settings/")
            || package[path].map { $0.isEmpty } ?? false
    }

    private mutating func closeLedger() -> ImportReport.File {
        ledger.keep(manifest.path)
        for resource in manifest.resources {
            guard resource.variant.flatMap({ numbers[$0] }) != nil else { continue }
            for file in resource.files { ledger.setting(file) }
        }
        for file in package.files where !ledger.isClaimed(file.path) {
            if isSetting(file.path) {
                ledger.setting(file.path)
            } else if !CartridgeKind.isPicture(file.path), !CartridgeKind.isPage(file.path),
                !file.path.hasSuffix(".xml")
            {
                ledger.enter(.dropped, file.path, .importedFileOfItsKind)
            }
        }
        return ledger.close(as: format)
    }
}
