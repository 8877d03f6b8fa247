/// First names that children in Denmark often have, and words that are none. As typed text is compared.
enum FirstNames {
    /// Names that are no Danish words, so that they are names in small letters too.
    static let unmistakable = folded(
        """
        aaliyah abdi abdullah adam adrian agnes ahmad ahmed aisha aksel albert alberte albin alexander alfred ali alice \
        alina amalie amanda amelia amina amir amira anders andrea andreas anna anne annika anton arthur asger asta \
        astrid axel aya ayaan ayan ayse aysha benjamin bertram bilal birgitte bjarke camilla carl carla \
        caroline casper cecilie celina charlie christian christoffer clara conrad daniel david diana dicte ebba \
        eddie edith eleanora elena elias elif elin elisa elisabeth ellen ellie elliot elvira emil emilie emily emily \
        emma emre erik esther eva fatima fatma felix filip filippa flora freja frederik frederikke freddie frida \
        gabriel georg gustav halime hamza hanna hannah harald hassan helena hjalmar hugo hussein ibrahim \
        ida idris ilyas iman ines isabella isak ishak ismail ivan jacob jakob jamal jana janus jasmin jens jeppe \
        jesper joakim johan johanna johanne johannes jonas jonathan josefine julia julie julius kaan kamilla karla \
        karoline kasper katrine khadija khalid kian kristian kristoffer lara lasse laura laurits layla leah lea leila \
        lena leo leon leonora liam lina linus liva livia loui louie louis louise luca lucas ludvig luka lukas luna \
        mads magnus maja malak malik malou malthe malte margrethe maria mariam marie marius marley martin \
        maryam mateo mathias mathilde mathias mattias mehmet melina merle mia michael mikael milan milas milla milo \
        mina mohamad mohamed mohammad mohammed muhammad musa mustafa naja nanna nicklas nicolai nicoline niklas \
        nikolaj nikoline noah noor nora nour olga oliver olivia omar oscar oskar osman otto patrick pelle peter philip \
        philippa rafael rami rasmus rayan samir samira samuel sander sara sarah sebastian selma silje silas sille \
        simon sofia sofie sofus sophia sophie sumaya søren tarik thea theo theodor theis thomas thor tobias trine \
        tristan ulrik valdemar vega vera victor victoria viggo viktor viktoria vilhelm villads villum vincent wafa \
        walid william yasin yasmin youssef yousef yusuf zahra zainab zara zoe zeynep
        """)

    /// Words of the trade and the year that begin with a capital in the middle of a sentence.
    static let harmless = folded(
        """
        fidus katten fidus-katten konflikt trolden konflikt-trolden trold fidus-kattens konflikt-troldens pip learn \
        aula ssp sfo ppr mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli \
        august september oktober november december jul påske pinse ramadan eid fastelavn halloween lucia luciadag \
        sankt hans danmark dansk københavn vallensbæk ishøj odense aarhus aalborg sjælland jylland fyn \
        youtube tiktok snapchat instagram facebook messenger roblox minecraft fortnite google ipad netflix \
        whatsapp discord teams zoom chatgpt ai word digitalt kørekort web-etik konflikttrappen konflikttrappe \
        girafsprog de dem deres i jer jeres gud internettet børnehaven indskolingen mellemtrinnet udskolingen
        """)

    private static func folded(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { TypedText.folded(String($0)) })
    }
}
