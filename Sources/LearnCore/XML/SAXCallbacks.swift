internal import CLibXML2

/// libxml2's callbacks, which do nothing but hand over to the state behind the context pointer.
enum SAXCallbacks {
    /// A handler in which everything that could reach outside the document is absent: no external subset, no entity
    /// but XML's own five.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startDocument = { context in
            guard let context else { return }
            state(context).pointee.parserStartedDocument()
        }
        handler.startElementNs = { context, local, _, namespace, _, _, attributeCount, _, attributes in
            guard let context, let local else { return }
            state(context).pointee.parserStarted(
                local: local, namespace: namespace, attributeCount: Int(attributeCount), attributes: attributes)
        }
        handler.endElementNs = { context, _, _, _ in
            guard let context else { return }
            state(context).pointee.parserEnded()
        }
        handler.characters = { context, bytes, count in
            guard let context, let bytes else { return }
            state(context).pointee.parserMetText(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        handler.comment = { context, _ in
            guard let context else { return }
            state(context).pointee.parserMetComment()
        }
        handler.processingInstruction = { context, _, _ in
            guard let context else { return }
            state(context).pointee.parserMetComment()
        }
        handler.internalSubset = { context, _, _, _ in
            guard let context else { return }
            state(context).pointee.parserMetDocumentType()
        }
        handler.entityDecl = { context, _, _, _, _, _ in
            guard let context else { return }
            state(context).pointee.parserMetEntityDeclaration()
        }
        handler.serror = { context, error in
            guard let context, let error else { return }
            let details = [error.pointee.str1, error.pointee.str2].compactMap { $0 }.map { String(cString: $0) }
            state(context).pointee.parserFailed(
                code: UInt32(error.pointee.code), message: error.pointee.message.map { String(cString: $0) } ?? "",
                names: details)
        }
        return handler
    }
}

private func state(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<ParserState> {
    context.assumingMemoryBound(to: ParserState.self)
}
