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

  /// The word that other readers of YAML take for `true` or `false`, and which is a text here; `nil`
  /// for any other value.
  ///
  /// These are the words of YAML 1.1 (`yes`, `no`, `on`, `off`) and the capitals of YAML 1.2 (section
  /// 10.3.2); within quotation marks, which its place holds too, a word is meant as one.
  var doubtfulFlag: (word: String, meant: Bool)? {
    guard case .scalar(let word, let place) = self, place.length == word.unicodeScalars.count else {
      return nil
    }
    return switch word {
    case "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": (word, true)
    case "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": (word, false)
    default: nil
    }
  }
}
