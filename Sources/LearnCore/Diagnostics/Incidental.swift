/// A value that travels with another without being part of what that other value *is*: two paragraphs with the same
/// words are equal wherever they stand in their files.
@propertyWrapper
public struct Incidental<Value: Sendable>: Sendable, Equatable {
    public var wrappedValue: Value

    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }

    public static func == (lhs: Incidental, rhs: Incidental) -> Bool { true }
}
