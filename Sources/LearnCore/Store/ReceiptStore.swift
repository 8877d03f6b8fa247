public import FoundationEssentials

/// Keeps what people say of themselves through receipts, beside the log of what happened in the engine.
public protocol ReceiptStore {
    /// Which entries of a receipt are not there yet: a receipt that is taken in twice adds nothing, and one that was
    /// saved later adds what is new in it.
    func news(in receipt: AcceptedReceipt, of actor: Actor.ID) throws(StoreError) -> [AcceptedReceipt.Entry]

    /// Adds what is new in a receipt to the log, marked with the receipt's id; all of it or nothing.
    ///
    /// - Returns: how many entries were new.
    func take(_ receipt: AcceptedReceipt, of actor: Actor.ID, at now: Date) throws(StoreError) -> Int

    /// What the person's receipts say, by lesson.
    func selfReports(of actor: Actor.ID) throws(StoreError) -> [SelfReport]
}
