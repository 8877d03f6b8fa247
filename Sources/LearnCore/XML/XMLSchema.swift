internal import CLibXML2

/// An XML Schema that documents can be held against.
final class XMLSchema {
    private let schema: xmlSchemaPtr

    /// - Parameter bytes: the schema, which must not refer to others.
    /// - Returns: `nil` where it is no schema.
    init?(bytes: [UInt8]) {
        LibXML2.makeReady()
        let parsed = bytes.withUnsafeBytes { buffer -> xmlSchemaPtr? in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
            return xmlSchemaParse(parser)
        }
        guard let parsed else { return nil }
        schema = parsed
    }

    deinit { xmlSchemaFree(schema) }

    /// What is wrong with a document, in libxml2's words, each with its line; not being well-formed included.
    func errors(in bytes: [UInt8]) -> [String] {
        let collector = Collector()
        let context = Unmanaged.passUnretained(collector).toOpaque()
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
                Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
        }
        guard let document else { return ["not well-formed"] }
        defer { xmlFreeDoc(document) }
        guard let validator = xmlSchemaNewValidCtxt(schema) else { return ["out of memory"] }
        defer { xmlSchemaFreeValidCtxt(validator) }
        xmlSchemaSetValidStructuredErrors(
            validator,
            { context, error in
                guard let context, let error else { return }
                let message = error.pointee.message.map { String(cString: $0) } ?? ""
                Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue().errors
                    .append("\(error.pointee.line): \(message)")
            }, context)
        let code = xmlSchemaValidateDoc(validator, document)
        return code == 0 ? [] : (collector.errors.isEmpty ? ["invalid"] : collector.errors)
    }

    private final class Collector {
        var errors: [String] = []
    }
}
