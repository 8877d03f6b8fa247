import LearnCore
import Testing

@Suite("Names in notes")
struct NameWarningTests {
    @Test(
        "What looks like a child's name is found",
        arguments: [
            ("Emil var ked af det.", ["Emil"]), ("Det gik godt, men emil gik.", ["emil"]),
            ("Vi hjalp Lykkebo med ordene", ["Lykkebo"]), ("Fatimas mor ringede", ["Fatima"]),
            ("Lucas' tur, så Noahs", ["Lucas", "Noah"]), ("god dag\nmuhammad styrede legen", ["muhammad"]),
            ("Anne-Marie læste op", ["Anne-Marie"]), ("Det var (Ayaan) igen", ["Ayaan"]),
            ("Kun Øllegaard sagde nej", ["Øllegaard"]), ("Emil og Emil", ["Emil"]),
            ("Mads slog Yusuf", ["Mads", "Yusuf"]),
        ])
    func positive(text: String, names: [String]) {
        #expect(NameWarning.suspects(in: text) == names)
    }

    @Test(
        "What is none is left in peace",
        arguments: [
            "Gik godt. Børnene ville mere.", "Fidus-katten og Konflikt-trolden var med.", "Trolden hjalp. Pip sov.",
            "Vi holdt det i 0.A og 1.B", "Skrevet i Aula om mandagen; SSP var med.", "Næste gang: Brug kortene.",
            "De store hjalp. I må gerne gå videre.", "En tid med ro, per gruppe, og en bo under bordet.",
            "Vi så en film på YouTube", "Hele Vallensbæk var der til Fastelavn", "– Bamsen er sød", "",
            "3. Gang gik bedst",
            "Konflikt-troldens ord", "Børnene sagde »Stop det« til hinanden",
        ])
    func negative(text: String) {
        #expect(NameWarning.suspects(in: text) == [])
    }

    @Test("Words of the course are no names")
    func known() {
        #expect(NameWarning.suspects(in: "så kom Bamse Bravo", known: ["Bamse Bravo"]) == [])
        #expect(NameWarning.suspects(in: "så kom Bamse", known: [String]()) == ["Bamse"])
    }

    @Test("A class may be called after a beetle, and not by an address or a CPR number")
    func classNames() {
        for good in ["0.A", "Mariehønen", "2. årgang", "Blå stue"] { #expect(ClassGroup.refusal(ofName: good) == nil) }
        for bad in ["", "mor@far.dk", "010203-1234", String(repeating: "x", count: 31)] {
            #expect(ClassGroup.refusal(ofName: bad) != nil, "\(bad)")
        }
        #expect(NameWarning.suspects(in: "Mariehønen") == [])
    }
}
