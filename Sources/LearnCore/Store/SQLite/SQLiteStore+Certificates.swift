internal import FoundationEssentials

extension SQLiteStore: CertificateStore {
    public func add(_ certificate: IssuedCertificate) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            try addActor(certificate.act.actor, at: certificate.act.at)
            try connection.run(
                """
                INSERT INTO certificate (code, id, person, record, issued_at, issued_by, issuer, valid_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(certificate.code.description), SQLValue(certificate.id), SQLValue(certificate.person),
                    .integer(Int64(certificate.record)), SQLValue(certificate.act.at),
                    SQLValue(certificate.act.actor), .text(certificate.issuer), SQLValue(certificate.validUntil),
                ])
        }
    }

    public func certificate(_ code: CertificateCode) throws(StoreError) -> IssuedCertificate? {
        try certificates(where: "code = ?", [.text(code.description)]).first
    }

    public func certificates(of person: Actor.ID) throws(StoreError) -> [IssuedCertificate] {
        try certificates(where: "person = ?", [SQLValue(person)])
    }

    private func certificates(
        where condition: String, _ values: [SQLValue]
    ) throws(StoreError) -> [IssuedCertificate] {
        var result: [IssuedCertificate] = []
        try connection.run(
            """
            SELECT code, id, person, record, issued_at, issued_by, issuer, valid_until FROM certificate
            WHERE \(condition) ORDER BY issued_at, code
            """, values
        ) { (row) throws(StoreError) in
            guard let code = try? CertificateCode(parsing: row.text(0)), let id = row.uuid(1),
                let at = row.timestamp(4)
            else { throw damaged("certificate", row) }
            result.append(
                IssuedCertificate(
                    code: code, id: id, person: Actor.ID(rawValue: row.text(2)), record: row.integer(3),
                    act: Act(actor: Actor.ID(rawValue: row.text(5)), at: at), issuer: row.text(6),
                    validUntil: row.day(7)))
        }
        return result
    }

    public func signingKey() throws(StoreError) -> Ed25519.KeyPair {
        try connection.transaction { () throws(StoreError) in
            var known: [UInt8]?
            try connection.run("SELECT seed FROM signing_key WHERE place = 1") { row in
                known = Hexadecimal.bytes(row.text(0))
            }
            let seed = known ?? Ed25519.KeyPair.newSeed()
            guard let pair = Ed25519.KeyPair(seed: seed) else {
                throw .damaged(path: connection.path, detail: "signing_key")
            }
            if known == nil {
                try connection.run(
                    "INSERT INTO signing_key (place, seed) VALUES (1, ?)", [.text(Hexadecimal.text(seed))])
            }
            return pair
        }
    }
}
