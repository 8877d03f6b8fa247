/// Makes passages of parts: items of lists, which stand in a row in the document, become lists in lists.
enum DocumentLists {
    /// The passages of some parts, in order.
    static func passages(_ parts: ArraySlice<DocumentPart>) -> [Passage] {
        var passages: [Passage] = []
        var index = parts.startIndex
        while index < parts.endIndex {
            if parts[index].list != nil {
                passages.append(.list(list(parts, &index, level: 0, last: nil)))
            } else {
                if let passage = parts[index].passage { passages.append(passage) }
                index += 1
            }
        }
        return passages
    }

    /// Where the list that begins at a part ends.
    static func end(_ parts: ArraySlice<DocumentPart>, from start: Int) -> Int {
        var index = start
        _ = list(parts, &index, level: 0, last: nil)
        return index
    }

    /// The deepest list: a lesson's elements may not stand in more than 32 others.
    static let deepest = 8

    /// Reads a list of items on one level, and those deeper inside it.
    private static func list(
        _ parts: ArraySlice<DocumentPart>, _ index: inout Int, level: Int, last: DocumentPart.ListPlace?
    ) -> ItemList {
        var result = ItemList(kind: .bullet, items: [])
        var first: DocumentPart.ListPlace?
        while index < parts.endIndex, let place = parts[index].list, place.level >= level || first == nil {
            if place.level > level, level < deepest {
                let inner = Passage.list(
                    list(parts, &index, level: first == nil ? place.level : level + 1, last: place))
                if result.items.isEmpty {
                    // Nothing stands on this level: the inner list is the list.
                    if case .list(let inner) = inner { return inner }
                } else {
                    result.items[result.items.count - 1].append(inner)
                }
                continue
            }
            guard let passage = parts[index].passage else {
                index += 1
                continue
            }
            if place.continues, !result.items.isEmpty {
                result.items[result.items.count - 1].append(passage)
            } else {
                if let first, first.isNumbered != place.isNumbered || (first.list != place.list && level == 0) {
                    return result
                }
                if first == nil { result.kind = place.isNumbered ? .numbered : .bullet }
                first = first ?? place
                result.items.append([passage])
            }
            index += 1
        }
        return result
    }
}
