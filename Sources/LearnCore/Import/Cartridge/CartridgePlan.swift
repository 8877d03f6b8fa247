/// The lessons that a package becomes, in their order, before anything of them is read: links lead to lessons that come
/// later.
///
/// What an organisation holds at the top is a module, what that holds a lesson, and what a lesson holds a part of it
/// with a heading. What stands alone at the top is a lesson in a module named as the organisation.
struct CartridgePlan {
    struct Part {
        let heading: String?
        let item: CartridgeManifest.Item?
        /// By its place in the manifest.
        let resource: Int?
    }

    struct PlannedLesson {
        /// Empty for the module that is begun for the package.
        let module: String
        let title: String
        var parts: [Part]
    }

    private(set) var entries: [PlannedLesson] = []
    private let manifest: CartridgeManifest
    private let find: (String) -> Int?

    /// - Parameter find: the place of the resource to show for a reference; `nil` where there is nothing to show.
    init(_ manifest: CartridgeManifest, find: @escaping (_ reference: String) -> Int?) {
        self.manifest = manifest
        self.find = find
        for organization in manifest.organizations {
            var items = organization.items
            // Canvas puts all modules in one item without a title.
            while items.count == 1, items[0].title.isEmpty, items[0].reference == nil, !items[0].children.isEmpty {
                items = items[0].children
            }
            let loose = organization.title.isEmpty ? manifest.title : organization.title
            var header: String?
            for item in items {
                if item.children.isEmpty {
                    add(item, to: loose, &header)
                } else {
                    addModule(item, orElse: loose)
                }
            }
        }
    }

    mutating func add(_ entry: PlannedLesson) { entries.append(entry) }

    private mutating func addModule(_ item: CartridgeManifest.Item, orElse loose: String) {
        let title = item.title.isEmpty ? loose : item.title
        var header: String?
        if item.reference != nil {
            add(
                CartridgeManifest.Item(
                    element: item.element, title: item.title, reference: item.reference, children: []), to: title,
                &header)
        }
        for child in item.children { add(child, to: title, &header) }
        // A heading that nothing follows is kept with what it stands behind.
        guard let header else { return }
        let part = Part(heading: header, item: nil, resource: nil)
        if let last = entries.indices.last, entries[last].module == title {
            entries[last].parts.append(part)
        } else {
            entries.append(PlannedLesson(module: title, title: header, parts: []))
        }
    }

    private mutating func add(_ item: CartridgeManifest.Item, to module: String, _ header: inout String?) {
        if item.children.isEmpty, item.reference == nil {
            // A heading between others.
            header = item.title.isEmpty ? header : item.title
            return
        }
        var parts = header.map { [Part(heading: $0, item: nil, resource: nil)] } ?? []
        collect(item, heading: nil, &parts)
        guard parts.contains(where: { $0.resource != nil }) else { return }
        header = nil
        entries.append(PlannedLesson(module: module, title: item.title, parts: parts))
    }

    private func collect(_ item: CartridgeManifest.Item, heading: String?, _ parts: inout [Part]) {
        let resource = item.reference.flatMap(find)
        if resource != nil || (heading != nil && !item.children.isEmpty) {
            parts.append(Part(heading: heading, item: item, resource: resource))
        }
        for child in item.children { collect(child, heading: child.title.isEmpty ? nil : child.title, &parts) }
    }
}
