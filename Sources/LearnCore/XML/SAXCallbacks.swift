internal import CLibXML2

/// libxml2's callbacks, which do nothing but hand over to the reader behind the context pointer.
enum SAXCallbacks {
    /// A handler in which everything that could reach outside the document is absent: no external subset, no entity
    /// but XML's own five.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startDocument = { context in
            guard let context else { return }
            reader(context).parserStartedDocument()
        }
        handler.startElementNs = { context, local, _, namespace, _, _, attributeCount, _, attributes in
            guard let context, let local else { return }
            reader(context).parserStarted(
                local: local, namespace: namespace, attributeCount: Int(attributeCount), attributes: attributes)
        }
        handler.endElementNs = { context, _, _, _ in
            guard let context else { return }
            reader(context).parserEnded()
        }
        handler.characters = { context, bytes, count in
            guard let context, let bytes else { return }
            reader(context).parserMetText(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        handler.comment = { context, _ in
            guard let context else { return }
            reader(context).parserMetComment()
        }
        handler.processingInstruction = { context, _, _ in
            guard let context else { return }
            reader(context).parserMetComment()
        }
        handler.internalSubset = { context, _, _, _ in
            guard let context else { return }
            reader(context).parserMetDocumentType()
        }
        handler.entityDecl = { context, _, _, _, _, _ in
            guard let context else { return }
            reader(context).parserMetEntityDeclaration()
        }
        handler.serror = { context, error in
            guard let context, let error else { return }
            let details = [error.pointee.str1, error.pointee.str2].compactMap { $0 }.map { String(cString: $0) }
            reader(context).parserFailed(
                code: UInt32(error.pointee.code), message: error.pointee.message.map { String(cString: $0) } ?? "",
                names: details)
        }
        return handler
    }
}

private func reader(_ context: UnsafeMutableRawPointer) -> XMLReader {
    Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
}
