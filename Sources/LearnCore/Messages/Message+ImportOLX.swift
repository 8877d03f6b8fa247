/// What an import of a course from Open edX says of its blocks.
extension Message {
    // MARK: Faults of a course

    static func olxNoCourseFile(_ path: String) -> Message {
        Message(
            da: "Kurset skulle stå i »\(path)«, men den fil er ikke i pakken",
            en: "The course should be in ‘\(path)’, but that file is not in the package")
    }
    static func olxOtherRoot(_ name: String, expected: String) -> Message {
        Message(
            da: "filen begynder med <\(name)>, hvor der skulle stå <\(expected)>",
            en: "the file begins with <\(name)> where <\(expected)> should stand")
    }
    static func olxNoFile(_ path: String) -> Message {
        Message(da: "»\(path)« er ikke i pakken", en: "‘\(path)’ is not in the package")
    }
    static func olxFileMissing(_ path: String) -> Message {
        Message(
            da: "»\(path)« mangler i pakken, som den er; ordene står",
            en: "‘\(path)’ is missing in the package as it is; the words stand")
    }
    static func olxNoPage(_ path: String) -> Message {
        Message(
            da: "»\(path)« er ikke i pakken; det, der står i elementet selv, er brugt",
            en: "‘\(path)’ is not in the package; what stands in the element itself is used")
    }
    static func olxPointedAgain(_ path: String) -> Message {
        Message(
            da: "»\(path)« står allerede et andet sted i kurset", en: "‘\(path)’ stands elsewhere in the course already"
        )
    }
    static func olxTooDeep(_ levels: Int) -> Message {
        Message(da: "dybere end \(levels) lag læses intet", en: "nothing is read more than \(levels) levels deep")
    }
    static var olxStray: Message {
        Message(da: "intet i kurset peger på filen", en: "nothing in the course points to the file")
    }
    static var olxWordsBesidePage: Message {
        Message(
            da: "ord i elementet selv hører ikke til siden, men er taget med",
            en: "words in the element itself are not part of its page, but came along")
    }
    static var olxWordsAmongBlocks: Message {
        Message(da: "ord uden for blokkene er udeladt", en: "words outside the blocks are left out")
    }
    static var olxEmpty: Message { Message(da: "der er ikke noget i den at tage med", en: "there is nothing in it") }
    static var olxEmptyPage: Message { Message(da: "siden er tom", en: "the page is empty") }
    static var olxLookPage: Message {
        Message(
            da: "siden viser intet: der er kun stil og programmer i den",
            en: "the page shows nothing: there are only styles and programs in it")
    }

    // MARK: What blocks become

    static func olxCourseTitle(_ title: String) -> Message {
        Message(
            da: "i Open edX hedder kurset »\(title)«; --title giver det en titel",
            en: "Open edX calls the course ‘\(title)’; --title gives it one")
    }
    static func olxGroup(_ kind: String) -> Message {
        Message(
            da: "Open edX vælger, hvem der ser hvad i <\(kind)>; her står det hele",
            en: "Open edX chooses who sees what in <\(kind)>; here all of it stands")
    }
    static var olxTextbook: Message {
        Message(da: "lærebøger ved siden af kurset er udeladt", en: "textbooks beside the course are left out")
    }
    static var olxDiscussion: Message {
        Message(
            da: "et kursus har ingen diskussionsfora; tag samtalen i gruppen",
            en: "courses have no discussion forums; talk it over in the group")
    }
    static func olxUnknown(_ kind: String) -> Message {
        Message(da: "kurser har ikke noget som <\(kind)>", en: "courses have nothing like <\(kind)>")
    }
    static func olxUnknownEmpty(_ kind: String) -> Message {
        Message(
            da: "kurser har ikke noget som <\(kind)>, og der står intet i den",
            en: "courses have nothing like <\(kind)>, and there is nothing in it")
    }
    static func olxFileBeside(_ path: String) -> Message {
        Message(da: "filen er gemt i \(path)", en: "the file is kept in \(path)")
    }
    static var olxAnnotated: Message {
        Message(
            da: "noter til ord i teksten står samlet efter den",
            en: "notes to words of the text stand together after it")
    }
    static var olxAnnotations: Message { Message(da: "Noter til teksten", en: "Notes to the text") }
    static var olxPoll: Message {
        Message(
            da: "svarene tælles ikke sammen; det er blevet noget at tænke over",
            en: "the answers are not counted; it became something to think about")
    }
    static var olxAssessment: Message {
        Message(
            da: "ingen andre bedømmer svaret; kriterierne står i vejledningen",
            en: "nobody else judges the answer; the criteria stand in the guide")
    }
    static var olxTool: Message {
        Message(
            da: "værktøjet åbnes ved et link; hvad der sker i det, kommer ikke tilbage",
            en: "the tool opens by a link; what happens in it does not come back")
    }
    static var olxNoTool: Message {
        Message(da: "værktøjet har ingen webadresse", en: "the tool has no web address")
    }

    // MARK: Videos

    static var olxVideo: Message { Message(da: "Video", en: "Video") }
    static var olxVideoLabel: Message { Message(da: "Se videoen:", en: "Watch the video:") }
    static func olxTranscript(_ title: String) -> Message {
        Message(da: "Hvad der bliver sagt: \(title)", en: "What is said: \(title)")
    }
    static var olxNoVideo: Message {
        Message(da: "videoen har ingen webadresse", en: "the video has no web address")
    }
    static func olxOtherTranscript(_ language: String) -> Message {
        Message(
            da: "udskriften på et andet sprog (\(language)) er udeladt",
            en: "the transcript in another language (\(language)) is left out")
    }
    static func olxVideoFile(_ name: String) -> Message {
        Message(da: "»\(name)« ved videoen er udeladt", en: "‘\(name)’ beside the video is left out")
    }

    // MARK: Problems

    static var olxProgram: Message {
        Message(
            da: "et program laver tallene i opgaven, hver gang den vises",
            en: "a program makes the problem's numbers each time it is shown")
    }
    static var olxNoAnswers: Message {
        Message(da: "der er ikke ét sted at svare", en: "there is not one place to answer")
    }
    static func olxExpression(_ text: String) -> Message {
        Message(
            da: "svaret »\(text)« skal regnes ud, før nogen kan bedømmes efter det",
            en: "the answer ‘\(text)’ must be worked out before anybody can be judged by it")
    }
    static func olxPattern(_ text: String) -> Message {
        Message(
            da: "svaret er et mønster (»\(text)«), ikke ord", en: "the answer is a pattern (‘\(text)’), not words")
    }
    static func olxOpenRange(_ text: String) -> Message {
        Message(
            da: "enderne af \(text) godtages nu også", en: "the ends of \(text) are now accepted as well")
    }
    static var olxCompoundHint: Message {
        Message(
            da: "der er ikke plads til en tilbagemelding på netop den blanding af svar",
            en: "there is no place for feedback on just that mix of answers")
    }
    static var olxNoPlace: Message {
        Message(da: "der er ikke plads til den i spørgsmålet", en: "the question has no place for it")
    }
    static var olxAbout: Message {
        Message(
            da: "kursets omtale i kataloget; skriv den i course.xml",
            en: "the course's page in the catalogue; write it in course.xml")
    }
    static var olxInfo: Message {
        Message(da: "nyheder og uddelinger fra forløbet", en: "news and handouts of a run of the course")
    }
    static var olxTab: Message {
        Message(da: "en side ved siden af kurset", en: "a page beside the course")
    }
}
