internal import LearnCore

/// Every heading of a course by the Danish alphabet, with the lessons in which it stands: works on paper too.
struct HeadingRegister {
    /// Beyond so many lessons only their titles are listed, or the page would outgrow any use.
    static let mostLessons = 500

    let course: Course
    let frame: PageFrame

    private struct Place {
        let lesson: String
        let address: String
        let isTitle: Bool
    }

    func html() -> [HTML] {
        var places: [String: [Place]] = [:]
        var order: [String] = []
        func add(_ heading: String, _ place: Place) {
            if places[heading] == nil { order.append(heading) }
            places[heading, default: []].append(place)
        }
        let lessons = course.lessons
        for lesson in lessons {
            let page = SitePath.lesson(lesson.id)
            add(lesson.title, Place(lesson: lesson.title, address: page, isTitle: true))
            guard lessons.count <= Self.mostLessons else { continue }
            for section in LessonSection.all(of: lesson, withText: false) where section.kind == .heading {
                guard let anchor = section.anchor else { continue }
                add(
                    section.heading,
                    Place(lesson: lesson.title, address: page + "#" + anchor, isTitle: false))
            }
        }
        return DanishOrder.byInitial(order).map { letter, headings in
            element(
                .section, .class("letter"),
                content: [
                    element(.h3, text: letter == "#" ? frame.say(.otherSigns) : letter),
                    element(.ul, content: headings.map { entry($0, places[$0] ?? []) }),
                ])
        }
    }

    private func entry(_ heading: String, _ places: [Place]) -> HTML {
        if places.count == 1, let place = places.first {
            let link = element(.a, .href(place.address), text: heading)
            guard !place.isTitle else { return element(.li, content: [element(.strong, content: [link])]) }
            return element(
                .li, content: [link, .text(" "), element(.span, .class("fine"), text: place.lesson)])
        }
        let links = places.enumerated().flatMap { index, place -> [HTML] in
            [.text(index == 0 ? ": " : ", "), element(.a, .href(place.address), text: place.lesson)]
        }
        return element(.li, content: [.text(heading)] + links)
    }
}
