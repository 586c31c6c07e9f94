internal import SourceText

/// A value of a YAML document, with its place.
indirect enum YAMLValue: Sendable {
  /// A text, number, date or word; its meaning is up to the key. An empty value is an empty text.
  case scalar(String, YAMLPlace)

  /// A list in the order of the file.
  case sequence([YAMLValue], YAMLPlace)

  /// Keys and values in the order of the file.
  case mapping(YAMLMapping)

  /// Where the value starts.
  var place: YAMLPlace {
    switch self {
    case .scalar(_, let place), .sequence(_, let place): place
    case .mapping(let mapping): mapping.place
    }
  }
}
