internal import CalendarDates
public import SourceText

extension SiteConfiguration {
  static let keys = [
    "name", "description", "base-url", "author", "languages", "as-of", "sections", "pairs", "data",
    "navigation", "urls", "html", "punctuation", "structured-data", "params", "theme",
    "tables", "pages", "defaults", "per-page", "posts", "tags", "search",
    "markdown-twins",
  ]

  /// Reads site.yml.
  ///
  /// - Throws: A report of every key that is unknown, missing or wrong.
  init(_ file: SourceFile) throws(DiagnosticReport) {
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    var keys = KeyReader(mapping, holder: KeyHolder.site, known: Self.keys)
    let languages = keys.languages()
    let name = keys.required("name").flatMap { keys.localized($0, key: "name", languages) }
    let baseURL = keys.baseURL()
    description = keys.mapping["description"].flatMap {
      keys.localized($0, key: "description", languages)
    }
    author = keys.text("author")
    asOf = keys.day("as-of")
    sections = keys.texts("sections").map(\.text)
    pairs = keys.choice("pairs") ?? .listed
    urls = keys.choice("urls") ?? .folders
    data = keys.text("data")
    allowsHTML = keys.word("html", of: ["drop", "allow"]) == "allow"
    hasSmartPunctuation = keys.word("punctuation", of: ["typed", "smart"]) == "smart"
    hasStructuredData = keys.word("structured-data", of: ["yes", "no"]) != "no"
    perPage = keys.count("per-page", upTo: PostSettings.mostPerPage) ?? Pagination.usual
    posts = keys.postSettings()
    tags = keys.tagNames(languages)
    hasSearch = keys.word("search", of: ["yes", "no"]) == "yes"
    hasMarkdownTwins = keys.word("markdown-twins", of: ["yes", "no"]) == "yes"
    navigation = keys.navigation(languages)
    params = keys.paramKinds()
    tables = keys.tables()
    rowPages = keys.rowPages(languages)
    defaults = keys.folderDefaults()
    // Read before, for the words of the site may be a theme's.
    _ = keys.text("theme")
    try keys.report.throwIfErrors()
    guard let name, let baseURL, !languages.isEmpty else { throw keys.report }
    self.name = name
    self.baseURL = baseURL
    self.languages = languages
  }
}

extension SiteConfiguration {
  /// The theme that site.yml names, and where; `nil` if it names none or cannot be read.
  public static func theme(in file: SourceFile) -> (name: String, location: SourceLocation)? {
    let mapping = try? YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    guard case .scalar(let name, let place) = mapping?["theme"], !name.isEmpty else { return nil }
    return (name, place.location)
  }
}

extension SiteConfiguration {
  /// The paths of the files of data that site.yml names for templates; none if it cannot be read.
  public static func tableFiles(in file: SourceFile) -> Set<String> {
    guard
      let mapping = try? YAMLReader.mapping(of: file, in: file.start..<file.bytes.count),
      case .mapping(let tables) = mapping["tables"]
    else { return [] }
    return Set(
      tables.entries.compactMap { entry -> String? in
        if case .scalar(let name, _) = entry.value { "Content/data/\(name)" } else { nil }
      }
    )
  }
}

extension SiteConfiguration {
  /// The front matter that site.yml gives to folders; none if it cannot be read.
  public static func folderDefaults(in file: SourceFile) -> FolderDefaults {
    guard let mapping = try? YAMLReader.mapping(of: file, in: file.start..<file.bytes.count) else {
      return .none
    }
    var keys = KeyReader(mapping, holder: .site, known: [])
    return keys.folderDefaults()
  }
}

extension KeyReader {
  /// A day such as 2026-11-23; `nil` if the key is not there or wrong.
  mutating func day(_ key: String) -> Day? {
    guard let value = mapping[key] else { return nil }
    guard case .scalar(let text, let place) = value else {
      return wrong(value, key: key, wanted: .day)
    }
    if let day = Day(text) { return day }
    // Other generators write the time behind it.
    let start = String(text.prefix(10))
    let isTimed = text.dropFirst(10).first.map { "Tt ".contains($0) } ?? false
    let nearest = isTimed && Day(start) != nil ? start : nil
    add(YAMLFault.wrongValue(key: key, wanted: .day, nearest: nearest), at: place)
    return nil
  }

  fileprivate mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) -> Choice? {
    word(key, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  fileprivate mutating func paramKinds() -> [String: ParamKind] {
    guard let value = mapping["params"] else { return [:] }
    guard case .mapping(let declared) = value else {
      return wrong(value, key: "params", wanted: .paramKinds) ?? [:]
    }
    let names = declared.entries.map(\.key)
    var reader = KeyReader(declared, holder: .key("params"), known: names)
    let words = ParamKind.allCases.map(\.rawValue)
    var kinds: [String: ParamKind] = [:]
    for (name, place) in declared.entries.map({ ($0.key, $0.keyPlace) })
    where reader.isParamName(name, at: place) {
      kinds[name] = reader.word(name, of: words).flatMap(ParamKind.init(rawValue:))
    }
    add(reader.report)
    return kinds
  }

  fileprivate mutating func tables() -> [TableDeclaration] {
    guard let value = mapping["tables"] else { return [] }
    guard case .mapping(let tables) = value else {
      return wrong(value, key: "tables", wanted: .tables) ?? []
    }
    return tables.entries.compactMap { entry -> TableDeclaration? in
      guard isParamName(entry.key, at: entry.keyPlace) else { return nil }
      guard case .scalar(let file, let place) = entry.value, !file.isEmpty else {
        return wrong(entry.value, key: entry.key, wanted: .text)
      }
      return TableDeclaration(name: entry.key, file: file, place: place)
    }
  }

  fileprivate mutating func folderDefaults() -> FolderDefaults {
    guard let value = mapping["defaults"] else { return FolderDefaults() }
    guard case .mapping(let folders) = value else {
      return wrong(value, key: "defaults", wanted: .defaults) ?? FolderDefaults()
    }
    return FolderDefaults(
      folders.entries.compactMap { entry -> FolderDefaults.Entry? in
        guard case .mapping(let keys) = entry.value else {
          return wrong(entry.value, key: entry.key, wanted: .defaults)
        }
        return FolderDefaults.Entry(folder: entry.key, place: entry.keyPlace, keys: keys)
      }
    )
  }

  fileprivate mutating func languages() -> [LanguageTag] {
    guard required("languages") != nil else { return [] }
    var tags: [LanguageTag] = []
    for (text, place) in texts("languages") {
      guard let tag = LanguageTag(text), !tags.contains(tag) else {
        add(YAMLFault.wrongValue(key: "languages", wanted: .languages, nearest: nil), at: place)
        continue
      }
      tags.append(tag)
    }
    return tags
  }

  fileprivate mutating func baseURL() -> BaseURL? {
    guard let value = required("base-url") else { return nil }
    if case .scalar(let text, _) = value, let url = BaseURL(text) { return url }
    return wrong(value, key: "base-url", wanted: .siteAddress)
  }

  mutating func localized(
    _ value: YAMLValue,
    key: String,
    _ languages: [LanguageTag]
  ) -> LocalizedText? {
    switch value {
    case .scalar(let text, _) where !text.isEmpty: return LocalizedText(text)
    case .scalar, .sequence: return wrong(value, key: key, wanted: .text)
    case .mapping(let mapping):
      var reader = KeyReader(
        mapping,
        holder: .key(key),
        known: languages.map(\.description)
      )
      var texts: [LanguageTag: String] = [:]
      for language in languages { texts[language] = reader.requiredText(language.description) }
      add(reader.report)
      return LocalizedText(texts)
    }
  }
}
