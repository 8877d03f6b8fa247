/// Videos and tools that are elsewhere.
extension OLXConversion {
    mutating func video(_ element: SourceElement, count: Int, file: String?, name: String) -> Closed {
        var account = ItemAccount(count: count)
        account.keep(element)
        for child in element.children { account.setting(child) }
        let title = name.isEmpty ? Message.olxVideo.text(in: language) : name
        guard let address = OLXVideo.address(of: element) else {
            account.drop(element, .olxNoVideo)
            return close(element, account, name: name)
        }
        let link = Link(target: .external(address), content: [.text(title)], location: element.location)
        let label = Message.olxVideoLabel.text(in: language)
        add(.passage(.paragraph([.text(label + " "), .link(link)])), named: nil, at: element.location)
        addTranscript(of: element, title: title, &account)
        for child in element.children where child.name == "track" || child.name == "handout" {
            guard let source = child["src"], !source.isEmpty else { continue }
            // The words of the video as a file, which stand here already where its transcript does.
            if child.name == "track", !(element["track"] ?? source).isEmpty, element.first("transcript") != nil {
                continue
            }
            account.drop(child, .olxVideoFile(WhiteSpace.excerpt(of: source)))
        }
        return close(element, account, name: name)
    }

    /// The words of the video in the course's language, else in the first that is there.
    private mutating func addTranscript(of element: SourceElement, title: String, _ account: inout ItemAccount) {
        let sources = OLXVideo.transcripts(of: element)
        guard !sources.isEmpty else { return }
        let paths = sources.map { ($0.language, addresses.file("/static/" + $0.source)) }
        let there = paths.filter { $0.1.flatMap { package[$0] } != nil }
        let chosen = there.first { $0.0 == language.rawValue } ?? there.first
        for transcript in element.all("transcript") {
            if transcript["language"] == chosen?.0 {
                account.keepAll(transcript)
            } else {
                account.drop(transcript, .olxOtherTranscript(transcript["language"] ?? ""))
            }
        }
        for (code, path) in there where code != chosen?.0 {
            if let path { ledger.enter(.dropped, path, .olxOtherTranscript(code)) }
        }
        guard let chosen, let path = chosen.1, let bytes = package[path] else {
            account.simplify(element, .olxNoFile(sources.map(\.source).joined(separator: ", ")))
            return
        }
        let paragraphs = OLXTranscript.paragraphs(String(decoding: ForeignText.utf8(bytes), as: UTF8.self))
        ledger.keep(path)
        guard !paragraphs.isEmpty else { return }
        let heading = Message.olxTranscript(title).text(in: language)
        let note = Note(kind: .background, title: heading, content: paragraphs.map { .paragraph([.text($0)]) })
        add(.note(note), named: heading, at: element.location)
    }

    mutating func tool(_ element: SourceElement, count: Int, name: String) -> Closed {
        var account = ItemAccount(count: count)
        account.keepAll(element)
        guard let address = element["launch_url"], WebAddress.isSafe(address) else {
            account.drop(element, .olxNoTool)
            return close(element, account, name: name)
        }
        let title = name.isEmpty ? address : name
        let description = WhiteSpace.folded(InlineTidying.clean(element["description"] ?? ""))
        let link = Link(target: .external(address), content: [.text(title)], location: element.location)
        if !description.isEmpty {
            add(.passage(.paragraph([.text(description)])), named: nil, at: element.location)
        }
        add(.passage(.paragraph([.link(link)])), named: nil, at: element.location)
        account.simplify(element, .olxTool)
        return close(element, account, name: name)
    }
}

/// Where a video is, and its words.
enum OLXVideo {
    static func address(of element: SourceElement) -> String? {
        let sources =
            [element["source"] ?? ""] + element.all("source").compactMap { $0["src"] }
            + (element["html5_sources"].flatMap { SourceJSON($0) }?.list.compactMap(\.text) ?? [])
        if let id = youtube(of: element) {
            return "https://www.youtube.com/watch?v=\(id)" + start(of: element)
        }
        return sources.map { WhiteSpace.folded($0) }.first { WebAddress.isSafe($0) }
    }

    /// `youtube="0.75:a,1.00:b"` gives an id for each speed.
    private static func youtube(of element: SourceElement) -> String? {
        var ids = [element["youtube_id_1_0"] ?? ""]
        for part in (element["youtube"] ?? "").split(separator: ",") {
            let pair = part.split(separator: ":", omittingEmptySubsequences: false)
            if pair.count == 2, Double(WhiteSpace.folded(String(pair[0]))) == 1 { ids.append(String(pair[1])) }
            if pair.count == 1 { ids.append(String(part)) }
        }
        return ids.map { WhiteSpace.folded($0) }.first { id in
            (6...20).contains(id.utf8.count)
                && id.utf8.allSatisfy {
                    $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0
                        || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0
                        || (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0
                }
        }
    }

    /// From where it is to be seen, as the address says it.
    private static func start(of element: SourceElement) -> String {
        let parts = (element["start_time"] ?? element["from"] ?? "").split(separator: ":").compactMap { Double($0) }
        let seconds = parts.reduce(0) { $0 * 60 + $1 }
        return seconds >= 1 && seconds < 1_000_000 ? "&t=\(Int(seconds))s" : ""
    }

    static func transcripts(of element: SourceElement) -> [(language: String, source: String)] {
        var found = element.all("transcript").compactMap { part in
            part["src"].map { (part["language"] ?? "", $0) }
        }
        if found.isEmpty, case .object(let members)? = element["transcripts"].flatMap({ SourceJSON($0) }) {
            found = members.sorted { $0.key < $1.key }.compactMap { member in member.value.text.map { (member.key, $0) }
            }
        }
        if found.isEmpty, let name = element["sub"], !name.isEmpty { found = [("en", "subs_\(name).srt.sjson")] }
        return found.map { (language: $0.0, source: $0.1) }
    }
}

/// Subtitles as text to read.
enum OLXTranscript {
    /// SubRip, WebVTT, or the JSON of older courses.
    static func paragraphs(_ text: String) -> [String] {
        let lines: [String]
        if text.first == "{" {
            lines = SourceJSON(text)?["text"]?.list.compactMap(\.text) ?? []
        } else {
            lines = text.split(whereSeparator: \.isNewline).map { WhiteSpace.folded(String($0)) }.filter { line in
                !line.isEmpty && !line.contains("-->") && Int(line) == nil && !line.hasPrefix("WEBVTT")
            }
        }
        var paragraphs: [String] = []
        var current = ""
        for line in lines {
            let words = plain(line)
            guard !words.isEmpty else { continue }
            current += (current.isEmpty ? "" : " ") + words
            let isEnd = ".?!…".contains(current.last ?? " ")
            if current.utf8.count > (isEnd ? 500 : 2000) {
                paragraphs.append(current)
                current = ""
            }
        }
        if !current.isEmpty { paragraphs.append(current) }
        return paragraphs
    }

    /// Without marks of style, with signs that are written as entities.
    private static func plain(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return WhiteSpace.folded(InlineTidying.clean(line))
        }
        let events = (try? HTMLReader.events(of: line)) ?? []
        let words = events.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        return WhiteSpace.folded(InlineTidying.clean(words))
    }
}
