internal import LearnCore

/// The few words that the guide itself says, in the language of the reader.
///
/// Danish and English come from the catalogue. No native speaker has read the Turkish and the Arabic yet. In any other
/// language the guide says its words in Danish and in English, rather than in words that nobody here can answer for.
struct GuideWords {
    enum Term: Equatable {
        case forParents, language, contents
        case notReviewed, originalMayHaveChanged, notTranslated
        case basis(Basis)
        case source
        case reviewedOn(CalendarDay)
        case reviewBy(CalendarDay)
        case stale(CalendarDay)
        case readAloud
    }

    /// As in BCP 47.
    let language: String

    func say(_ term: Term) -> GuideLine {
        let base = String(language.lowercased().prefix { $0 != "-" })
        if let language = Language(rawValue: base) { return GuideLine(in: self.language, message(term, language)) }
        switch base {
        case "tr": return GuideLine(in: language, turkish(term))
        case "ar": return GuideLine(in: language, arabic(term))
        default:
            return [
                GuideLine(in: "da", message(term, .danish)), GuideLine(in: "en", message(term, .english)),
            ].joined()
        }
    }

    private func message(_ term: Term, _ language: Language) -> String {
        func say(_ day: CalendarDay) -> String { Message(day).text(in: language) }
        let message: Message =
            switch term {
            case .forParents: .forParents
            case .language: .guideLanguage
            case .contents: .guideContents
            case .notReviewed: .notReviewed
            case .originalMayHaveChanged: .originalMayHaveChanged
            case .notTranslated: .notTranslated
            case .basis(let basis): .basis(basis.rawValue)
            case .source: .sourceLabel
            case .reviewedOn(let day): .reviewedOn(say(day))
            case .reviewBy(let day): .holdsUntil(say(day))
            case .stale(let day): .isStale(say(day))
            case .readAloud: .readAloud
            }
        return message.text(in: language)
    }

    private func turkish(_ term: Term) -> String {
        switch term {
        case .forParents: "Anne babalar için"
        case .language: "Dil"
        case .contents: "İçindekiler"
        case .notReviewed: "Bu çeviriyi henüz bir insan kontrol etmedi."
        case .originalMayHaveChanged: "Asıl metin, çeviriden sonra değişmiş olabilir."
        case .notTranslated: "Bu mektup henüz çevrilmedi."
        case .basis(.strategy): "Belediyenin stratejisinden"
        case .basis(.proposed): "Kursun önerisi"
        case .basis(.confirm): "SSP’nin onaylaması gerekiyor"
        case .source: "Kaynak:"
        case .reviewedOn(let day): "\(day) tarihinde kontrol edildi"
        case .reviewBy(let day): "en geç \(day) tarihinde yeniden kontrol edilmeli"
        case .stale(let day):
            "Bunun en geç \(day) tarihinde yeniden kontrol edilmesi gerekiyordu. Kullanmadan önce kaynağa bakın."
        case .readAloud: "Yüksek sesle okuyun"
        }
    }

    private func arabic(_ term: Term) -> String {
        switch term {
        case .forParents: "للوالدين"
        case .language: "اللغة"
        case .contents: "المحتويات"
        case .notReviewed: "لم يراجع أيّ إنسان هذه الترجمة بعد."
        case .originalMayHaveChanged: "ربما تغيّر النص الأصلي بعد الترجمة."
        case .notTranslated: "لم تُترجم هذه الرسالة بعد."
        case .basis(.strategy): "من استراتيجية البلدية"
        case .basis(.proposed): "اقتراح من الدورة"
        case .basis(.confirm): "يجب أن تؤكّده SSP"
        case .source: "المصدر:"
        case .reviewedOn(let day): "تمت المراجعة في \(written(day))"
        case .reviewBy(let day): "تجب مراجعته من جديد في موعد أقصاه \(written(day))"
        case .stale(let day): "كان يجب أن يُراجع هذا في موعد أقصاه \(written(day)). تحقّقوا من المصدر قبل استخدامه."
        case .readAloud: "اقرأوا بصوت عالٍ"
        }
    }

    /// Behind Arabic letters the parts of a date would change places; the mark keeps them (UAX 9, rules W2 and W7).
    private func written(_ day: CalendarDay) -> String { "\u{200E}\(day)" }
}
