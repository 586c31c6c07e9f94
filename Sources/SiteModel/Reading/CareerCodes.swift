internal import SourceText
internal import WageData

/// The codes of all careers of a site, read before its data.
struct CareerCodes {
  private(set) var codes: [String: OccupationCodes] = [:]
  private(set) var report = DiagnosticReport()

  /// Reads the codes of every career in every language.
  init(_ outline: ContentOutline, languages: [LanguageTag]) {
    for language in languages {
      for (kind, file) in outline.files[language] ?? [:] {
        guard case .career(let id) = kind else { continue }
        read(id, file)
      }
    }
  }

  /// Every code of every career.
  var occupations: Set<OccupationCode> {
    Set(codes.values.flatMap(\.all))
  }

  private mutating func read(_ id: String, _ file: ContentFile) {
    let known = PageHeader.keys + Career.keys
    var keys = KeyReader(file.frontMatter, holder: KeyHolder.career, known: known)
    // The other keys, which are read with the page, are told once.
    guard let value = keys.required("soc") else { return report.add(keys.report) }
    guard let read = Self.codes(value) else {
      return report.add(ContentFault.occupationCode, at: value.place.location)
    }
    if let other = codes.updateValue(read, forKey: id), other != read {
      report.add(ContentFault.otherCode, at: value.place.location)
    }
  }

  private static func codes(_ value: YAMLValue) -> OccupationCodes? {
    switch value {
    case .scalar(let text, _):
      return text.isEmpty ? nil : .single(OccupationCode(text))
    case .sequence:
      return nil
    case .mapping(let mapping):
      var codes: [String: OccupationCode] = [:]
      for entry in mapping.entries {
        guard case .scalar(let text, _) = entry.value, !text.isEmpty else { return nil }
        codes[entry.key] = OccupationCode(text)
      }
      return codes.isEmpty ? nil : .crosswalk(codes)
    }
  }
}
