internal import Glibc

/// Why the operating system refused something.
extension Message {
    /// - Parameter code: an `errno` value; one without words of ours is told in the system's own.
    public static func systemReason(_ code: Int32) -> Message {
        switch code {
        case ENOENT: Message(da: "mappen findes ikke", en: "the folder does not exist")
        case EACCES, EPERM: Message(da: "du har ikke lov til det", en: "you are not allowed to")
        case EISDIR: Message(da: "det er en mappe", en: "it is a folder")
        case ENOTDIR: Message(da: "noget på vejen er ikke en mappe", en: "something on the way is not a folder")
        case ENOSPC, EDQUOT: Message(da: "disken er fuld", en: "the disk is full")
        case EROFS: Message(da: "disken kan kun læses", en: "the disk is read-only")
        case ENAMETOOLONG: Message(da: "navnet er for langt", en: "the name is too long")
        case ELOOP: Message(da: "links går i ring", en: "links go round in a ring")
        case EIO: Message(da: "disken svarer ikke, som den skal", en: "the disk does not answer as it should")
        default: Message(verbatim: String(cString: strerror(code)))
        }
    }

    static var notAnOrdinaryFile: Message {
        Message(da: "det er ikke en almindelig fil", en: "it is not an ordinary file")
    }

    static func largerThan(megabytes: Int) -> Message {
        Message(da: "den er større end \(megabytes) MB", en: "it is larger than \(megabytes) MB")
    }
}
