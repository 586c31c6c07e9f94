public import SourceText

/// Every word of a site's interface in one language.
public struct StringsCatalog: Sendable {
  enum Text: Hashable, Sendable {
    case message(Message)
    case plural(PluralMessage)
  }

  /// The language of the texts.
  public let language: Language

  /// The file they stand in, for faults that have no line of their own.
  public let path: String

  /// What is doubtful about the entries without being wrong, such as an empty text.
  public let warnings: DiagnosticReport

  private let texts: [String: Text]
  private let locations: [String: SourceLocation]

  /// Checks and compiles the entries of a file.
  ///
  /// - Throws: A report of all faults of all entries.
  public init(
    language: Language,
    path: String,
    entries: [StringsEntry]
  ) throws(DiagnosticReport) {
    var compiler = StringsCompiler(language: language)
    for entry in entries { compiler.add(entry) }
    try compiler.report.throwIfErrors()
    self.language = language
    self.path = path
    texts = compiler.texts
    locations = compiler.locations
    warnings = compiler.report
  }

  /// All keys, sorted.
  public var keys: [String] {
    texts.keys.sorted()
  }

  /// Where the text of a key stands; the file where the key is not there.
  public func location(of key: String) -> SourceLocation {
    locations[key] ?? SourceLocation(path: path)
  }

  /// The message behind a key; `nil` for a key that is not there or has a form for each number.
  public func message(_ key: String) -> Message? {
    guard case .message(let message) = texts[key] else { return nil }
    return message
  }

  /// The forms behind a key, one text counting as the same form for every number; `nil` for a key
  /// that is not there.
  public func plural(_ key: String) -> PluralMessage? {
    switch texts[key] {
    case .message(let message): PluralMessage(plurals: language.plurals, forms: [:], other: message)
    case .plural(let plural): plural
    case nil: nil
    }
  }

  /// What the catalogue declares to those in other languages.
  public var declarations: [MessageDeclaration] {
    keys.map { key in
      MessageDeclaration(
        key,
        placeholders: plural(key)?.placeholders ?? [],
        isPlural: message(key) == nil
      )
    }
  }

  /// What the catalogue lacks of the declared messages, or has in a way that cannot be rendered.
  ///
  /// Two catalogues are compared by giving each the other's declarations. Keys that nobody
  /// declared are left alone.
  public func faults(against declarations: [MessageDeclaration]) -> DiagnosticReport {
    let declared = Set(declarations.map(\.key))
    let surplus = keys.filter { !declared.contains($0) }
    var report = DiagnosticReport()
    for declaration in declarations {
      for fault in faults(of: declaration, surplus: surplus) {
        report.add(fault, at: locations[declaration.key] ?? SourceLocation(path: path))
      }
    }
    return report
  }

  private func faults(of declaration: MessageDeclaration, surplus: [String]) -> [StringsFault] {
    let key = declaration.key
    guard let forms = plural(key) else {
      let nearest = NearestName.of(key, among: surplus)
      return [.missingKey(key, language: language, nearest: nearest)]
    }
    let known = declaration.placeholders
    let unknown = forms.placeholders.filter { !known.contains($0) }
    let places = unknown.map { StringsFault.unknownPlaceholder(key: key, name: $0, known: known) }
    let isPlural = message(key) == nil
    return places + (isPlural && !declaration.isPlural ? [.unexpectedPlural(key: key)] : [])
  }
}
