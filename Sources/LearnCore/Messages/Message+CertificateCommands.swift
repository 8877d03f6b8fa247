/// The words of `learn certificate`.
extension Message {
    public static var certificateIssueSummary: Message {
        Message(
            da: "Udsted et bevis: en side til udskrift og et digitalt mærke",
            en: "Issue a certificate: a page to print and a digital badge")
    }
    public static var certificateIssueExample: Message {
        Message(da: "Udsteder et bevis for post 12.", en: "Issues a certificate for record 12.")
    }
    public static var certificateCheckSummary: Message {
        Message(
            da: "Kontrollér et bevis: koden på papiret, eller mærkets fil",
            en: "Check a certificate: the code on paper, or the badge's file")
    }
    public static var certificateCheckExample: Message {
        Message(
            da: "Siger, om beviset er udstedt her og stadig gælder.",
            en: "Says whether the certificate was issued here and still holds.")
    }
    public static var certificateListSummary: Message {
        Message(da: "Vis de beviser, en person har fået", en: "Show the certificates that a person has")
    }
    public static var certificateListExample: Message {
        Message(da: "Viser dine egne beviser.", en: "Shows your own certificates.")
    }
    public static var codeArgument: Message { Message(da: "KODE|FIL", en: "CODE|FILE") }
    public static var issuerOption: Message {
        Message(da: "Hvem der udsteder beviset (ellers kommunen)", en: "Who issues it (else the municipality)")
    }
    public static var certificateToOption: Message {
        Message(da: "Mappen, som beviset lægges i", en: "The folder to put the certificate in")
    }
    public static func certificatesOf(_ name: String) -> Message {
        Message(da: "Beviser: \(name)", en: "Certificates: \(name)")
    }
    public static var codeHeading: Message { Message(da: "Kode", en: "Code") }
    public static var issuedHeading: Message { Message(da: "Udstedt", en: "Issued") }
    public static var validUntilHeading: Message { Message(da: "Gælder til", en: "Valid until") }

    public static func recordDoesNotCount(_ number: Int) -> Message {
        Message(
            da:
                "Post \(number) tæller ikke: den er ikke godkendt, eller den er rettet eller trukket tilbage. Der er ikke udstedt noget bevis.",
            en:
                "Record \(number) does not count: it is not approved, or it was corrected or withdrawn. No certificate was issued."
        )
    }
    public static var certificateNeedsName: Message {
        Message(
            da: "Der skal stå et navn på et bevis. Skriv personens navn ind med: learn person edit me --name \"…\"",
            en: "A certificate needs a name. Enter the person's name with: learn person edit me --name \"…\"")
    }
    public static func certificateIssued(_ code: String) -> Message {
        Message(da: "Beviset er udstedt med koden \(code):", en: "The certificate was issued with the code \(code):")
    }
    public static func certificateNarrative(kind: Message, provider: String?) -> Message {
        func sentence(_ kind: String, _ held: String) -> String {
            kind.prefix(1).uppercased() + kind.dropFirst() + (provider.map { ", \(held) \($0)" } ?? "") + "."
        }
        return Message(da: sentence(kind.danish, "holdt af"), en: sentence(kind.english, "held by"))
    }
    public static func certificateUnknown(_ code: String) -> Message {
        Message(
            da: "Koden \(code) er skrevet rigtigt, men der er ikke udstedt noget bevis med den herfra.",
            en: "The code \(code) is written correctly, but no certificate with it was issued from here.")
    }
    public static func certificateRevoked(_ number: Int) -> Message {
        Message(
            da: "Beviset er udstedt her, men post \(number), som det bygger på, er siden rettet eller trukket tilbage.",
            en:
                "The certificate was issued here, but record \(number), which it rests on, has since been corrected or withdrawn."
        )
    }
    public static func certificateExpired(_ day: Message) -> Message {
        Message(
            da: "Beviset er ægte, men gjaldt kun til og med \(day.danish).",
            en: "The certificate is genuine but held only through \(day.english).")
    }
    public static func certificateIsGood(holder: String?, title: String, day: Message) -> Message {
        let name = holder ?? ""
        return Message(
            da: "Beviset er ægte og gælder: \(name.isEmpty ? "en slettet person" : name), »\(title)«, \(day.danish).",
            en:
                "The certificate is genuine and holds: \(name.isEmpty ? "an erased person" : name), ‘\(title)’, \(day.english)."
        )
    }
    public static func noCertificateFile(_ path: String) -> Message {
        Message(da: "\(path) kan ikke læses.", en: "\(path) cannot be read.")
    }
    public static var badgeWithoutCode: Message {
        Message(
            da: "Mærket er ægte, men har ingen kode, der kan slås op.",
            en: "The badge is genuine but carries no code to look up.")
    }
}
