/// Pictures, text boxes and what else is drawn.
extension WordConverter {
    mutating func addDrawing(_ element: SourceElement) {
        account.setting(element)
        account.keep(element)
        var found = Drawn()
        collect(element, alternative: "", &found)
        for box in found.boxes {
            account.keep(box)
            pendingBlocks += nested(box.children).map(\.withoutPlace)
        }
        for picture in found.pictures { add(picture, of: element) }
        if found.hasObject { account.dropAlike(element, .importedObjectGone) }
        guard found.boxes.isEmpty, found.pictures.isEmpty else { return }
        if !found.alternative.isEmpty { text.append("[\(found.alternative)]", DocumentText.Look()) }
        if found.hasChart {
            account.drop(element, .importedChartGone)
        } else if !found.hasObject, !found.isLine {
            account.dropAlike(element, .importedShapeGone)
        }
    }

    private struct Drawn {
        var pictures: [(source: SourceElement, id: String?, alternative: String)] = []
        var boxes: [SourceElement] = []
        var alternative = ""
        var hasChart = false
        var hasObject = false
        /// A rule across the page is only how it looks.
        var isLine = false
    }

    private func collect(_ element: SourceElement, alternative: String, _ found: inout Drawn) {
        var alternative = alternative
        for child in element.children {
            switch WordNames.tag(child) {
            case "wp:docPr", "pic:cNvPr":
                let words = child["descr"] ?? child["title"] ?? ""
                if !words.isEmpty { alternative = WhiteSpace.folded(InlineTidying.clean(words)) }
                if found.alternative.isEmpty { found.alternative = alternative }
            case "pic:pic":
                let own = child.first("nvPicPr")?.first("cNvPr").flatMap { $0["descr"] } ?? ""
                let words = own.isEmpty ? alternative : WhiteSpace.folded(InlineTidying.clean(own))
                if let blip = child.first("blipFill")?.first("blip") {
                    found.pictures.append((child, blip["embed"] ?? blip["link"], words))
                }
            case "v:imagedata":
                found.pictures.append((child, child["id"], alternative))
            case "w:txbxContent": found.boxes.append(child)
            case "o:OLEObject": found.hasObject = true
            case "mc:AlternateContent":
                // Of what stands twice, once.
                let inside = child.first("Choice") ?? child.first("Fallback")
                if let inside { collect(inside, alternative: alternative, &found) }
            default:
                if child.name == "chart" || child.name == "relIds" { found.hasChart = true }
                if child.name == "rect" || child.name == "line", child["hr"] != nil || child.name == "line" {
                    found.isLine = true
                }
                let own = child.namespace.hasPrefix("urn:schemas-microsoft-com:vml") ? child["alt"] : nil
                collect(
                    child, alternative: own.map { WhiteSpace.folded(InlineTidying.clean($0)) } ?? alternative, &found)
            }
        }
    }

    private mutating func add(
        _ picture: (source: SourceElement, id: String?, alternative: String), of element: SourceElement
    ) {
        let relationship = picture.id.flatMap { relationships[$0] }
        guard let path = relationship?.target, relationship?.isExternal == false, let bytes = source.package[path]
        else {
            account.drop(element, .importedPictureNotFound)
            if !picture.alternative.isEmpty { text.append("[\(picture.alternative)]", DocumentText.Look()) }
            return
        }
        let isCropped =
            picture.source.first("blipFill")?.first("srcRect")
            .map { $0.attributes.contains { (Int($0.value) ?? 0) > 0 } } ?? false
        switch DocumentPicture(path: path, bytes: bytes) {
        case .shown(let file):
            files.append(file)
            usedFiles[path] = .kept
            if picture.alternative.isEmpty { account.supply(element, .importedSuppliedAlternativeText) }
            if isCropped { account.simplify(element, .importedPictureUncropped) }
            text.append(
                Figure(
                    source: file.path,
                    alternativeText: picture.alternative.isEmpty
                        ? Message.importedPicture.text(in: language) : picture.alternative,
                    caption: [], location: element.location))
        case .kept(let file):
            files.append(file)
            usedFiles[path] = .foreign
            account.keepSource(
                element, .importedFileNotPicture(path.split(separator: "/").last.map(String.init) ?? path))
            if !picture.alternative.isEmpty { text.append("[\(picture.alternative)]", DocumentText.Look()) }
        }
    }
}
