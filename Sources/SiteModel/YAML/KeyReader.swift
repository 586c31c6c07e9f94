internal import SourceText

/// Takes typed values out of a mapping and reports every key that is unknown, missing or wrong.
struct KeyReader {
  let mapping: YAMLMapping
  let holder: KeyHolder
  private(set) var report = DiagnosticReport()
  private var misspelt: Set<String> = []

  /// Starts to read a mapping; reports each key that is not among the known ones.
  init(_ mapping: YAMLMapping, holder: KeyHolder, known: [String]) {
    self.mapping = mapping
    self.holder = holder
    for entry in mapping.entries where !known.contains(entry.key) {
      let nearest = NearestName.of(entry.key, among: known)
      if let nearest { misspelt.insert(nearest) }
      report.add(
        YAMLFault.unknownKey(entry.key, holder: holder, nearest: nearest, known: known),
        at: entry.keyPlace.location
      )
    }
  }

  /// The value of a key, or `nil` after reporting that it is missing; that it is misspelt was reported.
  mutating func required(_ key: String) -> YAMLValue? {
    if let value = mapping[key] { return value }
    guard !misspelt.contains(key) else { return nil }
    report.add(YAMLFault.missingKey(key, holder: holder), at: mapping.place.location)
    return nil
  }

  /// A text that is not empty; `nil` if the key is not there or wrong.
  mutating func text(_ key: String) -> String? {
    mapping[key].flatMap { text($0, key: key) }
  }

  /// A text that must be there and not be empty.
  mutating func requiredText(_ key: String) -> String? {
    required(key).flatMap { text($0, key: key) }
  }

  /// `true` or `false`; `nil` if the key is not there or wrong.
  mutating func flag(_ key: String) -> Bool? {
    switch mapping[key] {
    case nil: return nil
    case .scalar("true", _): return true
    case .scalar("false", _): return false
    case .some(let value): return wrong(value, key: key, wanted: .flag)
    }
  }

  /// A whole number from 1 to another; `nil` if the key is not there or wrong.
  mutating func count(_ key: String, upTo most: Int) -> Int? {
    guard let value = mapping[key] else { return nil }
    if case .scalar(let text, _) = value, let count = Int(text), (1...most).contains(count) {
      return count
    }
    return wrong(value, key: key, wanted: .count(upTo: most))
  }

  /// One text or a list of texts, each with its place; empty if the key is not there or wrong.
  mutating func texts(_ key: String) -> [(text: String, place: YAMLPlace)] {
    switch mapping[key] {
    case nil: return []
    // Elsewhere `one, two` may be two texts; here it would be a single one.
    case .scalar(let text, let place) where text.isEmpty || text.contains(","):
      return wrong(.scalar(text, place), key: key, wanted: .list) ?? []
    case .scalar(let text, let place): return [(text, place)]
    case .mapping(let mapping):
      return wrong(.mapping(mapping), key: key, wanted: .list) ?? []
    case .sequence(let values, _):
      return values.compactMap { value in
        text(value, key: key).map { (text: $0, place: value.place) }
      }
    }
  }

  /// One of several words; `nil` if the key is not there or wrong.
  mutating func word(_ key: String, of words: [String]) -> String? {
    guard let value = mapping[key] else { return nil }
    if case .scalar(let text, _) = value, words.contains(text) { return text }
    var misspelt: String?
    if case .scalar(let text, _) = value { misspelt = NearestName.of(text, among: words) }
    report.add(
      YAMLFault.wrongValue(key: key, wanted: .word(of: words), nearest: misspelt),
      at: value.place.location
    )
    return nil
  }

  /// Reports a value of the wrong kind.
  mutating func wrong<Value>(_ value: YAMLValue, key: String, wanted: ValueKind) -> Value? {
    report.add(
      YAMLFault.wrongValue(key: key, wanted: wanted, nearest: nil),
      at: value.place.location
    )
    return nil
  }

  /// Reports any other fault of the mapping.
  mutating func add(_ fault: any Fault, at place: YAMLPlace) {
    report.add(fault, at: place.location)
  }

  /// Adds the faults of a part that was read apart.
  mutating func add(_ other: DiagnosticReport) {
    report.add(other)
  }

  private mutating func text(_ value: YAMLValue, key: String) -> String? {
    if case .scalar(let text, _) = value, !text.isEmpty { return text }
    return wrong(value, key: key, wanted: .text)
  }
}
