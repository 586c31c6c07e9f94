internal import SourceText

extension EditionReader {
  /// A comparison that an editor wrote; `nil` if it could not be read.
  mutating func comparison(_ file: ContentFile, id: String) -> Comparison? {
    var keys = KeyReader(
      file.frontMatter,
      holder: KeyHolder.comparison,
      known: PageHeader.keys + ["compare", "data"]
    )
    let careers = comparedCareers(&keys)
    let pair = careers.count == 2 ? (first: careers[0], second: careers[1]) : nil
    let dataSets = comparedDataSets(&keys)
    report.add(keys.report)
    let context = context(file, data: dataSets, careers: careers)
    var reader = PageReader(file, page: context, binding: binding)
    let header = reader.header(holder: KeyHolder.comparison, keys: ["compare", "data"])
    let opening = reader.body()
    reader.checkAge(of: dataSets)
    take(reader)
    let files = outline.sections(of: .comparison(id), in: language, order: configuration.sections)
    var ids = reader.ids
    let sections = files.map {
      comparisonSection($0.file, key: $0.key, page: context, &ids)
    }
    guard let header, let pair, let first = index.careers[number].firstIndex(of: pair.first),
      let second = index.careers[number].firstIndex(of: pair.second)
    else { return nil }
    return Comparison(
      id: id,
      header: header,
      first: first,
      second: second,
      dataSets: dataSets,
      opening: opening,
      sections: sections
    )
  }

  private mutating func comparisonSection(
    _ file: ContentFile,
    key: String,
    page: PageBinding,
    _ ids: inout Set<String>
  ) -> ComparisonSection {
    checkSectionKeys(file)
    var reader = PageReader(file, page: page, binding: binding, besides: ids)
    let (title, prose) = reader.section(file.parsed())
    ids = reader.ids
    if title == nil { requireString("sections.\(key)", for: file) }
    take(reader)
    return ComparisonSection(key: key, title: title?.prose, prose: prose)
  }

  // The careers that are there: two, or fewer after a report, so that the sections of a faulty
  // comparison are not blamed for it.
  private func comparedCareers(_ keys: inout KeyReader) -> [String] {
    guard let value = keys.required("compare") else { return [] }
    let words = keys.texts("compare")
    if words.count != 2 { keys.add(ContentFault.notTwoCareers, at: value.place) }
    let known = index.careers[number]
    for word in words where !known.contains(word.text) {
      let fault = ContentFault.unknownCareer(
        word.text,
        language: language.description,
        nearest: NearestName.of(word.text, among: known)
      )
      keys.add(fault, at: word.place)
    }
    if words.count == 2, words[0].text == words[1].text {
      keys.add(ContentFault.comparedWithItself(words[0].text), at: words[1].place)
      return [words[0].text]
    }
    return words.map(\.text).filter { known.contains($0) }
  }

  private mutating func comparedDataSets(_ keys: inout KeyReader) -> [String] {
    let words = keys.texts("data")
    for word in words where binding.dataSets[word.text] == nil {
      let nearest = NearestName.of(word.text, among: binding.dataSets.keys)
      keys.add(ContentFault.unknownDataSet(word.text, nearest: nearest), at: word.place)
    }
    let named = words.map(\.text).filter { binding.dataSets[$0] != nil }
    return named.isEmpty ? siteDataSets : named
  }
}
