import FoundationEssentials
import Testing

@testable import LearnCore

@Suite("Why a person stands as they do, in one sentence")
struct StatusSentenceTests {
    private static let rule = ", ifølge reglen, der gælder fra 1. januar 2020 (Kommunens retningslinjer, 3. juni 2019)"
    private static let byRule = ", by the rule in force from 1 January 2020 (Kommunens retningslinjer, 3 June 2019)"
    private static let course = "kurset »SSP i praksis«"

    /// A worked case, a day, and how the sentence begins and ends on either side of the rule.
    struct Sample: Sendable, CustomTestStringConvertible {
        var title: String
        var day: String
        var danish: [String]
        var english: [String]

        var testDescription: String { "\(title), \(day)" }
    }

    static let samples = [
        Sample(
            title: "Fra gennemførelsen, dag for dag", day: "2024-09-01",
            danish: [
                "»Grundkursus« er i orden til og med 1. september 2026, fordi »ssp« fra 1. september 2024 (post 1) "
                    + "opfylder kravet om \(course) og gælder i 2 år fra gennemførelsen",
                "; det skal fornyes senest 1. september 2026.",
            ],
            english: [
                "‘Grundkursus’ is met through 1 September 2026, because ‘ssp’ of 1 September 2024 (record 1) fulfils "
                    + "the requirement for the course ‘SSP i praksis’ and holds for 2 years from the completion",
                "; it must be renewed by 1 September 2026.",
            ]),
        Sample(
            title: "Barsel flytter fristen", day: "2027-01-30",
            danish: [
                "»Grundkursus« skal fornyes senest 1. marts 2027, fordi »ssp« fra 1. september 2024 (post 1) gælder i "
                    + "2 år fra gennemførelsen, og orlov har flyttet fristen 181 dage",
                "; det kommer i orden, når \(course) er gennemført, helst senest 1. marts 2027.",
            ],
            english: [
                "‘Grundkursus’ must be renewed by 1 March 2027, because ‘ssp’ of 1 September 2024 (record 1) holds for "
                    + "2 years from the completion, and leave has moved the deadline by 181 days",
                "; it will be met when the course ‘SSP i praksis’ is completed, at best by 1 March 2027.",
            ]),
        Sample(
            title: "Timer fordelt på flere kurser", day: "2025-01-15",
            danish: [
                "»Grundkursus« skal være opfyldt senest 1. august 2025, fordi kravet om 12 timers eksternt kursus eller "
                    + "konference har gældt siden 1. august 2024 og skal være opfyldt inden for 1 år",
                "; det kommer i orden, når 3 timers eksternt kursus eller konference er gennemført, helst senest 1. "
                    + "august 2025.",
            ],
            english: [
                "‘Grundkursus’ must be fulfilled by 1 August 2025, because 12 hours of external course or conference "
                    + "has been required since 1 August 2024 and is to be done within 1 year",
                "; it will be met when 3 hours of external course or conference is completed, at best by 1 August 2025.",
            ]),
        Sample(
            title: "To netværksmøder om året", day: "2025-03-10",
            danish: [
                "»Grundkursus« er i orden til og med 10. marts 2026, fordi »network-meeting« fra 10. september 2024 "
                    + "(post 1) og »network-meeting« fra 10. marts 2025 (post 2) opfylder kravet om 2 netværksmøder og "
                    + "gælder i 1 år fra gennemførelsen", "; det skal fornyes senest 10. marts 2026.",
            ],
            english: [
                "‘Grundkursus’ is met through 10 March 2026, because ‘network-meeting’ of 10 September 2024 (record 1) "
                    + "and ‘network-meeting’ of 10 March 2025 (record 2) fulfil the requirement for 2 network meetings "
                    + "and hold for 1 year from the completion", "; it must be renewed by 10 March 2026.",
            ]),
        Sample(
            title: "Fra gennemførelsen, dag for dag", day: "2026-09-02",
            danish: [
                "»Grundkursus« er i henstand til og med 1. oktober 2026 (fristen var 1. september 2026), fordi »ssp« "
                    + "fra 1. september 2024 (post 1) kun gjaldt i 2 år fra gennemførelsen",
                "; det kommer i orden, når \(course) er gennemført, helst senest 1. oktober 2026.",
            ],
            english: [
                "‘Grundkursus’ is in grace through 1 October 2026 (the deadline was 1 September 2026), because ‘ssp’ "
                    + "of 1 September 2024 (record 1) held only for 2 years from the completion",
                "; it will be met when the course ‘SSP i praksis’ is completed, at best by 1 October 2026.",
            ]),
        Sample(
            title: "Aldrig gjort", day: "2024-12-02",
            danish: [
                "Fristen for »Grundkursus«, 1. november 2024, er overskredet, fordi kravet om \(course) har gældt "
                    + "siden 1. august 2024 og skulle være opfyldt inden for 3 måneder",
                "; det kommer i orden, når \(course) er gennemført.",
            ],
            english: [
                "‘Grundkursus’ is overdue since its deadline, 1 November 2024, because the course ‘SSP i praksis’ has "
                    + "been required since 1 August 2024 and was to be done within 3 months",
                "; it will be met when the course ‘SSP i praksis’ is completed.",
            ]),
        Sample(
            title: "Hver august, overskredet i juni bliver først rigtig i orden i vinduet", day: "2026-06-10",
            danish: [
                "Fristen for »Grundkursus«, 31. august 2025, er overskredet, fordi kravet om \(course) har gældt siden "
                    + "1. oktober 2024 og skulle være opfyldt til den første faste dato efter 3 måneder",
                "; det kommer i orden, når \(course) er gennemført tidligst 31. juli 2026.",
            ],
            english: [
                "‘Grundkursus’ is overdue since its deadline, 31 August 2025, because the course ‘SSP i praksis’ has "
                    + "been required since 1 October 2024 and was to be done by the first fixed date after 3 months",
                "; it will be met when the course ‘SSP i praksis’ is completed on 31 July 2026 at the earliest.",
            ]),
        Sample(
            title: "Orlov efter fristen ændrer ikke fristen", day: "2026-10-15",
            danish: [
                "»Grundkursus« venter under orloven, og fristen var 1. september 2026, fordi »ssp« fra 1. september "
                    + "2024 (post 1) kun gjaldt i 2 år fra gennemførelsen",
                "; det kommer i orden, når \(course) er gennemført.",
            ],
            english: [
                "‘Grundkursus’ waits during the leave, and its deadline was 1 September 2026, because ‘ssp’ of "
                    + "1 September 2024 (record 1) held only for 2 years from the completion",
                "; it will be met when the course ‘SSP i praksis’ is completed.",
            ]),
        Sample(
            title: "Kun den godkendelse, der hjælper", day: "2024-09-10",
            danish: [
                "»Grundkursus« skal være opfyldt senest 1. november 2024, fordi kravet om \(course) har gældt siden "
                    + "1. august 2024 og skal være opfyldt inden for 3 måneder",
                "; det kommer i orden, når en anden godkender »ssp« fra 1. september 2024 (post 2).",
            ],
            english: [
                "‘Grundkursus’ must be fulfilled by 1 November 2024, because the course ‘SSP i praksis’ has been "
                    + "required since 1 August 2024 and is to be done within 3 months",
                "; it will be met when somebody else approves ‘ssp’ of 1 September 2024 (record 2).",
            ]),
        Sample(
            title: "Én gang er nok", day: "2049-01-01",
            danish: [
                "»Grundkursus« er i orden for altid, fordi »ssp« fra 5. maj 2021 (post 1) opfylder kravet om \(course)",
                ".",
            ],
            english: [
                "‘Grundkursus’ is met for good, because ‘ssp’ of 5 May 2021 (record 1) fulfils the requirement for the "
                    + "course ‘SSP i praksis’", ".",
            ]),
    ]

    @Test("Rule, dates, records and what to do are said in plain words", arguments: samples)
    func sentences(sample: Sample) throws {
        let worked = try #require(StatusCase.read.cases.first { $0.title == sample.title })
        let message = Self.message(worked, AsOf(try #require(CalendarDay(iso8601: sample.day)))).message
        #expect(message.danish == sample.danish.joined(separator: Self.rule))
        #expect(message.english == sample.english.joined(separator: Self.byRule))
    }

    @Test(
        "Where nothing is required, the sentence says why",
        arguments: [
            ("Kravet er ikke i kraft endnu", "2024-12-31", "fordi ingen regel er i kraft den 31. december 2024."),
            ("Rollen er ophørt", "2024-08-01", "kræves ikke længere, fordi rollen sluttede den 31. juli 2024."),
            ("Rollen er ikke begyndt", "2022-07-31", "ikke endnu, fordi rollen først begynder den 1. august 2022."),
            ("Skift af skole med hul", "2024-07-15", "den 30. juni 2024 og først begynder igen den 1. august 2024."),
            ("En anden rolle", "2023-01-01", "fordi personen ikke har en rolle, som reglen gælder for."),
        ])
    func notRequired(title: String, day: String, ending: String) throws {
        let worked = try #require(StatusCase.read.cases.first { $0.title == title })
        let message = Self.message(worked, AsOf(try #require(CalendarDay(iso8601: day)))).message
        #expect(message.danish.hasPrefix("»Grundkursus« kræves ikke") && message.danish.hasSuffix(ending))
        #expect(message.english.hasPrefix("‘Grundkursus’ is not required") && message.english.hasSuffix("."))
    }

    @Test("A rule that changed is the one that is named", arguments: ["Ny regel, tidligere gælder videre"])
    func namesTheRule(title: String) throws {
        let worked = try #require(StatusCase.read.cases.first { $0.title == title })
        let old = Self.message(worked, AsOf(CalendarDay(unchecked: 2025, 6, 1))).message
        #expect(old.danish.contains("i 3 år fra gennemførelsen, ifølge reglen, der gælder fra 1. januar 2020"))
        let new = Self.message(worked, AsOf(CalendarDay(unchecked: 2026, 2, 1))).message
        #expect(new.danish.contains("i 1 år fra gennemførelsen, ifølge reglen, der gælder fra 1. januar 2025"))
    }

    @Test("Where skips are forbidden, the sentence asks for none, and says of an older record that it does not tell")
    func skips() throws {
        let title = "En post fra før, at kravet forbød at springe over"
        let worked = try #require(StatusCase.read.cases.first { $0.title == title })
        func message(_ year: Int, _ month: Int, _ day: Int) -> Message {
            Self.message(worked, AsOf(CalendarDay(unchecked: year, month, day))).message
        }
        #expect(
            message(2025, 1, 1).danish.contains(
                ", men kravet tillader ikke oversprungne opgaver, og posten viser ikke, om der var nogen; det skal"))
        #expect(message(2025, 1, 1).english.contains("the record does not tell whether there were any; it must be"))
        #expect(
            message(2026, 8, 31).danish.hasSuffix(
                "når \(Self.course) er gennemført uden oversprungne opgaver, helst senest 1. september 2026."))
        #expect(message(2026, 8, 31).english.contains("is completed without skipped exercises, at best by"))
        #expect(!message(2026, 9, 2).danish.contains("oversprungne"))
        #expect(!message(2024, 12, 31).danish.contains("oversprungne"))
    }

    @Test("Every case's sentence is one sentence that names its source, its deadline and its records")
    func everyCase() {
        for worked in StatusCase.read.cases {
            for question in worked.questions {
                let (message, explanation) = Self.message(worked, question.asOf)
                let place = Comment(rawValue: question.place)
                for text in [message.danish, message.english] {
                    #expect(text.hasSuffix(".") && !text.hasSuffix(".."), place)
                    #expect(!text.contains("  ") && !text.contains(" ,") && !text.contains(",,"), place)
                    #expect(text.firstRange(of: /\. [A-ZÆØÅ»‘]/) == nil, place)
                }
                guard let duty = explanation.finding.duty else { continue }
                let isNewDuty = duty.deadlineBasis == .newDuty && explanation.finding.status != .met
                for record in explanation.evidence where !isNewDuty {
                    #expect(message.danish.contains("post \(record.number)"), place)
                    #expect(message.english.contains("record \(record.number)"), place)
                }
                if let deadline = duty.deadline {
                    #expect(message.danish.contains(Message(deadline).danish), place)
                    #expect(message.english.contains(Message(deadline).english), place)
                }
                #expect(message.danish.contains("(Kommunens retningslinjer, 3. juni 2019)"), place)
                #expect(message.english.contains("(Kommunens retningslinjer, 3 June 2019)"), place)
            }
        }
    }

    private static func message(_ worked: StatusCase, _ asOf: AsOf) -> (message: Message, StatusExplanation) {
        var requirement = worked.requirement
        requirement.title = "Grundkursus"
        for index in requirement.rules.indices {
            requirement.rules[index].source.date = CalendarDay(unchecked: 2019, 6, 3)
        }
        let standing = worked.history.standing(asOf)
        let explanation = requirement.explanation(
            of: requirement.status(of: standing, on: asOf.day), for: standing)
        return (explanation.message { $0 == "ssp" ? "SSP i praksis" : nil }, explanation)
    }
}
