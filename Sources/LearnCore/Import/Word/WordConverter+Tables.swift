extension WordConverter {
    mutating func addTable(_ element: SourceElement) {
        account.keep(element)
        var table = DocumentTable()
        var marked = false
        for child in element.children { addRow(child, &table, &marked) }
        let look = element.first("tblPr")?.first("tblLook")
        if marked || look.map(Self.hasFirstRow) ?? false { table.hasHead = true }
        for part in table.parts(of: element, item: item, &account) { parts.append(part) }
    }

    private static func hasFirstRow(_ look: SourceElement) -> Bool {
        if let value = look["firstRow"] { return ["1", "true", "on"].contains(value) }
        return (UInt32(look["val"] ?? "", radix: 16) ?? 0) & 0x20 != 0
    }

    private mutating func addRow(_ element: SourceElement, _ table: inout DocumentTable, _ marked: inout Bool) {
        switch WordNames.tag(element) {
        case "w:tr":
            account.keep(element)
            let properties = element.first("trPr")
            if properties?.first("del") != nil { return account.dropAlike(element, .importedDeletedText) }
            if table.rows.isEmpty, WordNames.isOn(properties?.first("tblHeader")) { marked = true }
            table.beginRow()
            for child in element.children { addCell(child, &table) }
        case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo":
            account.keep(element)
            for child in element.children { addRow(child, &table, &marked) }
        case "w:del", "w:moveFrom": account.dropAlike(element, .importedDeletedText)
        default: account.setting(element)
        }
    }

    private mutating func addCell(_ element: SourceElement, _ table: inout DocumentTable) {
        switch WordNames.tag(element) {
        case "w:tc":
            account.keep(element)
            let properties = element.first("tcPr")
            if let properties { account.setting(properties) }
            let span = properties?.first("gridSpan")?["val"].flatMap { Int($0) } ?? 1
            let merge = properties?.first("vMerge")
            let content = nested(element.children.filter { $0.name != "tcPr" })
            table.add(
                content, columns: span, isCovered: merge != nil && merge?["val"] != "restart", merges: merge != nil)
        case "w:sdt", "w:sdtContent", "w:customXml":
            account.keep(element)
            for child in element.children { addCell(child, &table) }
        default: account.setting(element)
        }
    }
}
