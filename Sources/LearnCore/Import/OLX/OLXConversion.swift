/// A course of Open edX on its way into a course: its blocks in their order, each with its account.
struct OLXConversion {
    let tree: OLXTree
    let package: SourcePackage
    var builder: CourseBuilder
    var addresses: OLXAddresses
    var ledger: FileLedger
    private var items: [ImportReport.Item] = []
    private var elements = ImportReport.Tally()
    private let policy: OLXPolicy
    /// A unit's title, until something comes under it.
    private var heading: (title: String, location: SourceLocation)?
    private(set) var added = 0
    private let avoided: Set<Lesson.ID>

    init(_ tree: OLXTree, _ package: SourcePackage, _ builder: CourseBuilder, avoiding: Set<Lesson.ID>) {
        self.tree = tree
        self.package = package
        self.builder = builder
        avoided = avoiding
        addresses = OLXAddresses(package: package, base: tree.base)
        ledger = FileLedger(package)
        policy = OLXPolicy(package, base: tree.base, run: tree.root.urlName)
    }

    var language: Language { builder.language }

    mutating func convert() {
        elements[.kept] += tree.pointers
        var root = tree.root
        plan(&root, in: nil)
        let avoided = avoided
        addresses.lessons = addresses.lessons.filter { !avoided.contains($0.value) }
        read(root)
        for path in tree.blockFiles where !tree.used.contains(path) { dropAll(tree.stray(path), .olxStray) }
    }

    func report() -> [ImportReport.File] {
        let file = ImportReport.File(path: package.path, format: .olx, items: items, elements: elements)
        if package.isSingle { return [file] }
        var ledger = ledger
        for path in tree.used { ledger.keep(path) }
        for path in tree.blockFiles { ledger.keep(path) }
        OLXFolders.claim(package, base: tree.base, &ledger)
        return [file, ledger.close(as: .olx)]
    }

    // MARK: Planning

    /// Gives every lesson its id, so that links may lead to those that come later.
    private mutating func plan(_ block: inout OLXBlock, in lesson: Lesson.ID?) {
        var current = lesson
        if block.fault == nil, block.becomes == .lesson {
            block.title = title(of: block)
            if isLarge(block) {
                for index in block.children.indices where block.children[index].becomes == .unit {
                    let unit = name(of: block.children[index])
                    let title = unit.isEmpty || unit == block.title ? block.title : "\(block.title): \(unit)"
                    block.children[index].title = title
                    block.children[index].lesson = builder.plannedLesson(title)
                }
            }
            block.lesson = builder.plannedLesson(block.title)
        }
        current = block.lesson ?? current
        if let current, addresses.lessons[block.urlName] == nil, !block.urlName.isEmpty {
            addresses.lessons[block.urlName] = current
        }
        for index in block.children.indices { plan(&block.children[index], in: current) }
        // A chapter leads to its first lesson.
        if block.lesson == nil, current == nil, let first = firstLesson(of: block),
            addresses.lessons[block.urlName] == nil
        {
            addresses.lessons[block.urlName] = first
        }
        if block.lesson != nil, block.children.contains(where: { $0.lesson != nil }), let first = firstLesson(of: block)
        {
            addresses.lessons[block.urlName] = first
        }
    }

    private func firstLesson(of block: OLXBlock) -> Lesson.ID? {
        for child in block.children { if let lesson = child.lesson ?? firstLesson(of: child) { return lesson } }
        return nil
    }

    /// Whether a lesson would be longer than one sits with at a time: then its units become lessons.
    private func isLarge(_ block: OLXBlock) -> Bool {
        block.children.count(where: { $0.becomes == .unit }) > 1 && size(of: block) > Self.largest
    }

    private func size(of block: OLXBlock) -> Int {
        var size = block.children.reduce(0) { $0 + self.size(of: $1) }
        switch block.source {
        case .file(let path):
            let page = path.dropLast(4) + ".html"
            size += package[String(page)]?.count ?? package[path]?.count ?? 0
        case .element(let element, _): size += element.deepText.utf8.count
        case .unreadable: break
        }
        return size
    }

    /// In bytes of the source: about 2500 words.
    private static let largest = 20_000

    /// What learners see it called; empty where it has no name.
    private func name(of block: OLXBlock) -> String {
        block.displayName.isEmpty ? policy.displayName(of: block.kind, block.urlName) : block.displayName
    }

    private func title(of block: OLXBlock) -> String {
        let own = name(of: block)
        if !own.isEmpty { return own }
        for child in block.children where !name(of: child).isEmpty { return name(of: child) }
        let words = WhiteSpace.folded(InlineTidying.clean(String(block.urlName.map { $0 == "_" ? " " : $0 })))
        let isKey = words.count >= 20 && words.allSatisfy { $0.isHexDigit }
        return words.isEmpty || isKey ? Message.importedLesson.text(in: language) : words
    }

    // MARK: Blocks

    private mutating func read(_ block: OLXBlock) {
        if let fault = block.fault { return dropAll(block, fault) }
        guard case .element(let element, let count) = block.source else {
            if case .file(let path) = block.source { readFile(path, as: block.kind) }
            return
        }
        guard OLXKind.holdsBlocks(block.kind) else {
            let item = leaf(element, count: count, file: block.file)
            return append(item)
        }
        // It stands before what is in it, and its outcome is known after that.
        let place = items.count
        items.append(ImportReport.Item(kind: "", name: "", outcome: .kept, location: block.location, remarks: []))
        var account = ItemAccount(count: count)
        account.keep(element)
        enter(block, &account, element)
        let before = added
        for child in block.children { read(child) }
        let isEmpty = added == before
        if isEmpty, block.becomes != .course { account.drop(element, .olxEmpty) }
        if block.becomes == .lesson || block.lesson != nil { builder.leaveLesson() }
        if block.becomes == .unit { heading = nil }
        close(element, &account, name: name(of: block), at: place)
    }

    private mutating func enter(_ block: OLXBlock, _ account: inout ItemAccount, _ element: SourceElement) {
        for child in element.children {
            if let message = block.idlePointers[child.number] {
                account.drop(child, message)
            } else if OLXKind.noBlocks.contains(child.name) {
                if child.name.contains("textbook") { account.drop(child, .olxTextbook) } else { account.setting(child) }
            } else {
                account.keepAll(child)
            }
        }
        if element.text.utf8.contains(where: { !WhiteSpace.contains($0) }) {
            account.simplify(element, .olxWordsAmongBlocks)
        }
        let title = name(of: block)
        switch block.becomes {
        case .course:
            if !title.isEmpty { account.supply(element, .olxCourseTitle(title)) }
        case .module:
            let title = self.title(of: block)
            builder.beginModule(title, at: block.location)
            heading = nil
        case .lesson:
            if let lesson = block.lesson { builder.beginLesson(block.title, id: lesson, at: block.location) }
            heading = nil
        case .unit:
            if let lesson = block.lesson {
                builder.beginLesson(block.title, id: lesson, at: block.location)
                heading = nil
            } else {
                heading = title.isEmpty || title == builder.currentTitle ? nil : (title, block.location)
            }
        case .group:
            account.simplify(element, .olxGroup(block.kind))
        default: break
        }
    }

    private mutating func readFile(_ path: String, as kind: String) {
        let label = package.label(of: path)
        do throws(ImportFailure) {
            let document = try SourceElement.document(package[path] ?? [], file: label)
            guard document.root.name == kind else {
                return dropAll(tree.stray(path), .olxOtherRoot(document.root.name, expected: kind))
            }
            append(leaf(document.root, count: document.count, file: path))
        } catch {
            drop(kind, at: error.location, error.message)
        }
    }

    // MARK: Items

    /// Adds a block, under the unit's heading if it is the first.
    mutating func add(_ content: Block.Content, named name: String?, guide: Guide? = nil, at location: SourceLocation) {
        if let (title, place) = heading {
            heading = nil
            if case .heading(let words) = content, words.plainText == title {
            } else {
                builder.add(.heading([.text(title)]), named: title, at: place)
            }
        }
        builder.add(content, named: name, guide: guide, at: location)
        added += 1
    }

    mutating func addForeign(_ element: SourceElement, file: String?, kind: String? = nil, prompt: [Passage]) {
        if let (title, place) = heading { builder.add(.heading([.text(title)]), named: title, at: place) }
        heading = nil
        let name = WhiteSpace.folded(InlineTidying.clean(element["display_name"] ?? ""))
        let source = file.flatMap { package[$0] } ?? Array(element.xml.utf8)
        builder.addForeign(
            source, of: .olx, kind: kind ?? element.name, name: name.isEmpty ? element.name : name, prompt: prompt,
            at: element.location)
        added += 1
    }

    typealias Closed = (item: ImportReport.Item, elements: ImportReport.Tally)

    private mutating func append(_ closed: Closed) {
        items.append(closed.item)
        elements += closed.elements
    }

    func close(_ element: SourceElement, _ account: ItemAccount, name: String, kind: String? = nil) -> Closed {
        var account = account
        let (outcome, tally) = account.close(element)
        let item = ImportReport.Item(
            kind: kind ?? element.name, name: name, outcome: outcome, location: element.location,
            remarks: account.remarks)
        return (item, tally)
    }

    private mutating func close(_ element: SourceElement, _ account: inout ItemAccount, name: String, at place: Int) {
        let closed = close(element, account, name: name)
        items[place] = closed.item
        elements += closed.elements
    }

    private mutating func dropAll(_ block: OLXBlock, _ why: Message) {
        if case .element(let element, let count) = block.source {
            var account = ItemAccount(count: count)
            account.drop(element, why)
            append(close(element, account, name: block.displayName))
        } else {
            drop(block.kind, at: block.location, block.fault ?? why)
        }
        for child in block.children { dropAll(child, why) }
    }

    private mutating func drop(_ kind: String, at location: SourceLocation, _ why: Message) {
        let remark = ImportReport.Remark(outcome: .dropped, part: kind, message: why, location: location)
        items.append(
            ImportReport.Item(kind: kind, name: "", outcome: .dropped, location: location, remarks: [remark]))
    }
}
