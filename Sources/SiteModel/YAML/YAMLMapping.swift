internal import SourceText

/// Keys and values in the order of the file; every key stands once.
struct YAMLMapping: Sendable {
  /// A key with its value.
  struct Entry: Sendable {
    let key: String
    let keyPlace: YAMLPlace
    let value: YAMLValue
  }

  let entries: [Entry]

  /// Where the mapping starts.
  let place: YAMLPlace

  /// The value of a key; `nil` if the key is not there.
  subscript(key: String) -> YAMLValue? {
    entries.first { $0.key == key }?.value
  }
}
