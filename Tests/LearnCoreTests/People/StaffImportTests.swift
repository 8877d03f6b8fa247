import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@Suite("Import of staff")
struct StaffImportTests {
    private let mette = Person(id: Actor.ID(rawValue: "m"), name: "Mette Holm", email: "mette@skole.dk")
    private let ib = Person(id: Actor.ID(rawValue: "i"), name: "Ib", email: nil)
    private let school = Institution(id: "soelvang", kind: .school, name: "Sølvangskolen", municipality: "Vallensbæk")
    private let day = CalendarDay(daysSince1970: 20_666)

    private func entry(_ appointment: Appointment) -> Entry<Appointment> {
        Entry(
            id: UUID(), person: mette.id, recordedAt: Date(timeIntervalSince1970: 0), recordedBy: mette.id,
            value: appointment)
    }

    private func read(
        _ text: String, appointments: [Entry<Appointment>] = []
    ) -> StaffImport {
        StaffImport(
            Array(text.utf8), file: "f.csv",
            known: .init(institutions: [school], people: [mette, ib], appointments: [mette.id: appointments]))
    }

    @Test("Danish and English headings and words say the same")
    func languages() {
        let danish = read(
            "navn;e-mail;rolle;institution;fra;til;procent\nBo;b@s.dk;SSP-lærer;Sølvangskolen;1-8-2026;;50 %")
        let english = read("percent,from,institution,role,Email,Name\n50,2026-08-01,soelvang,SSP teacher,b@s.dk,Bo")
        #expect(danish.faults.isEmpty)
        #expect(danish == english)
        #expect(danish.members.first?.added.first?.percent == 50)
        #expect(danish.members.first?.added.first?.role == .sspTeacher)
    }

    @Test("Every bad line is told, with its place and what would mend it")
    func faults() {
        let plan = read(
            """
            navn,e-mail,rolle,institution,fra
            Bo,bo(at)s.dk,lærrer,soelvng,2026-13-01
            010203-1234,x@s.dk,,,
            ,y@s.dk,,,
            Ib,,,soelvang,
            """)
        #expect(plan.members.isEmpty)
        let places = plan.faults.map { "\($0.location.line):\($0.location.column)" }
        #expect(places == ["2:4", "2:15", "2:22", "2:30", "3:1", "4:1", "5:5", "5:15"])
        #expect(plan.faults[1].mend.danish == "Mente du »lærer«?")
        #expect(plan.faults[2].mend.english == "Did you mean ‘soelvang’?")
        #expect(plan.faults[4].message.english.contains("CPR"))
        let text = plan.faults[0].text(in: .english, sourceLine: "Bo,bo(at)s.dk,lærrer,soelvng,2026-13-01")
        #expect(text.hasPrefix("f.csv:2:4: error: ‘bo(at)s.dk’ is no e-mail address."))
        #expect(text.contains("\n       ^\n  → "))
    }

    @Test("A file whose columns do not fit is not read on")
    func columns() {
        #expect(read("").faults.count == 1)
        #expect(read("navn,CPR\nBo,1").faults.first?.mend.english.contains("never stores CPR numbers") == true)
        #expect(read("navn,rolel\nBo,1").faults.first?.mend.danish.contains("»rolle«") == true)
        #expect(read("navn,name\nBo,Bo").faults.count == 1)
        #expect(read("e-mail\na@b.dk").faults.first?.mend.english.contains("navn, name") == true)
        #expect(read("navn,e-mail\nBo,b@s.dk,mere").faults.first?.location.column == 11)
        #expect(read("navn\n\"Bo").faults.first?.location.line == 2)
    }

    @Test("The same address is the same person: a new name is a correction, and two names in one file are a fault")
    func identity() {
        let renamed = read("navn,e-mail\nMette Holm Sørensen,METTE@skole.dk")
        #expect(renamed.members.first?.known == mette.id)
        #expect(renamed.members.first?.isChanged == true)
        let twice = read("navn,e-mail\nBo,b@s.dk\nBo Anden,b@s.dk")
        #expect(twice.faults.map(\.location.line) == [3])
        let namesake = read("navn,e-mail\nMette Holm,anden@skole.dk")
        #expect(namesake.members.first?.known == nil)
        #expect(namesake.faults.isEmpty)
        #expect(read("navn\nmette holm").members.first?.known == mette.id)
        #expect(read("navn,e-mail\nIb,ib@skole.dk").faults.first?.mend.english.contains("learn person edit") == true)
    }

    @Test(
        "An appointment is added, changed where it begins alike, left where it is the same, refused where it overlaps")
    func appointments() {
        let known = Appointment(role: .teacher, institution: "soelvang", period: Period(from: day))
        let entry = entry(known)
        func line(_ from: CalendarDay, _ through: String = "", _ percent: Int = 100) -> StaffImport {
            read(
                "navn,e-mail,rolle,institution,fra,til,procent\nMette Holm,mette@skole.dk,lærer,soelvang,\(from),\(through),\(percent)",
                appointments: [entry])
        }
        #expect(line(day).changesNothing)
        #expect(line(day).members.first?.unchanged == 1)
        #expect(line(day, "", 80).members.first?.replaced.first?.entry == entry.id)
        #expect(line(day.adding(days: 1)).faults.count == 1)
        #expect(line(day.adding(days: -9), day.adding(days: -1).description).members.first?.added.count == 1)
    }

    @Test("What a file said once is not doubled when it says it again; two lines that disagree are a fault")
    func repeated() {
        let head = "navn,e-mail,rolle,institution,fra,til\n"
        let same = read(head + "Bo,b@s.dk,lærer,soelvang,2026-08-01,\nBo,b@s.dk,lærer,soelvang,2026-08-01,")
        #expect(same.members.map(\.added.count) == [1])
        let other = read(head + "Bo,b@s.dk,lærer,soelvang,2026-08-01,\nBo,b@s.dk,lærer,soelvang,2026-09-01,")
        #expect(other.faults.map(\.location.line) == [3])
    }

    @Test("A name without an address is whoever has it in the file, and never somebody new beside them")
    func namesakes() {
        let one = read("navn,e-mail\nEva,e@s.dk\nEva,\neva,")
        #expect(one.members.map(\.email) == ["e@s.dk"])
        #expect(one.faults.isEmpty)
        #expect(read("navn,e-mail\nEva,\nEva,e@s.dk").faults.map(\.location.line) == [3])
        #expect(read("navn,e-mail\nEva,e@s.dk\nEva,f@s.dk\nEva,").faults.map(\.location.line) == [4])
    }

    @Test("A file that has been brought in changes nothing the second time, whatever it says")
    func idempotent() {
        var random = SeededGenerator(seed: 17)
        let roles = ["lærer", "SSP-lærer", "leder", "pedagogue"]
        for _ in 0..<300 {
            let lines = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                let person = Int.random(in: 0...4, using: &random)
                let from = day.adding(days: Int.random(in: -400...400, using: &random))
                let through = Bool.random(using: &random) ? from.adding(days: 30).description : ""
                return
                    "Navn \(person),p\(person)@s.dk,\(roles.randomElement(using: &random) ?? ""),soelvang,\(from),\(through)"
            }
            let text = "navn,e-mail,rolle,institution,fra,til\n" + lines.joined(separator: "\n")
            let first = read(text)
            guard first.faults.isEmpty else { continue }
            var known = StaffImport.Known(institutions: [school])
            for member in first.members {
                let id = Actor.ID(rawValue: member.name)
                known.people.append(Person(id: id, name: member.name, email: member.email))
                known.appointments[id] = member.added.map(entry)
            }
            let second = StaffImport(Array(text.utf8), file: "f.csv", known: known)
            #expect(second.changesNothing && second.faults.isEmpty, "\(text)")
        }
    }

    @Test("Random bytes never stop the reader, and a plan with faults can be told from one without")
    func hostile() {
        var random = SeededGenerator(seed: 3)
        let signs = Array("navn,e-mail;rolle\"\n\r0123-@. æåL\u{0}'=".utf8)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0
            }
            let plan = StaffImport(Array("navn,e-mail\n".utf8) + bytes, file: "f", known: .init(institutions: []))
            for fault in plan.faults { #expect(fault.location.line >= 1 && !fault.mend.danish.isEmpty) }
        }
    }
}
