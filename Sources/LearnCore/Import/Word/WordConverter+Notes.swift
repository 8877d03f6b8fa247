/// A footnote or endnote, read before the text.
struct WordNote {
    var parts: [DocumentPart]
}

/// Marks in the text that refer to notes and comments.
extension WordConverter {
    /// A short note stands in brackets where its mark stood, so that the sentence is read as one; a longer one stands
    /// behind the paragraph.
    mutating func addNote(_ kind: String, _ element: SourceElement) {
        account.keep(element)
        let key = "\(kind) \(element["id"] ?? "")"
        guard let note = notes[key] else { return account.drop(element, .importedPartMissing) }
        usedNotes.insert(key)
        let passages = DocumentLists.passages(note.parts[...])
        guard !passages.isEmpty else { return }
        if passages.count == 1, case .paragraph(let words) = passages[0],
            words.plainText.utf8.count <= Self.longestInSentence
        {
            text.append([.text(" (")] + words + [.text(")")])
            return
        }
        let number = nextNoteNumber()
        text.append([.text(" [\(number)]")])
        pendingNotes.append(
            Note(
                kind: .background, title: Message.importedNoteTitle(number).text(in: language), content: passages))
    }

    /// Of a note in brackets: as much as is said in one breath.
    private static let longestInSentence = 120

    mutating func noteCommentRange(_ element: SourceElement) {
        guard let id = element["id"], element.name == "commentRangeStart", openComments.count < 20 else { return }
        openComments[id] = ""
    }

    mutating func addComment(_ element: SourceElement) {
        account.keep(element)
        let id = element["id"] ?? ""
        let about = WhiteSpace.excerpt(of: openComments.removeValue(forKey: id) ?? "")
        guard let comment = comments[id] else { return account.drop(element, .importedPartMissing) }
        usedComments.insert(id)
        pendingComments.append(Message.importedComment(about: about, comment).text(in: language))
    }
}
