extension [UInt8] {
  /// Appends the bytes of a span.
  mutating func append(bytes: Span<UInt8>) {
    // A slice of an array costs a retain and a release for each literal; a span does not.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
