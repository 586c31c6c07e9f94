internal import Localization
internal import Markdown
internal import SourceText

/// Reads all content of one language.
struct EditionReader {
  let number: Int
  let language: LanguageTag
  let outline: ContentOutline
  let configuration: SiteConfiguration
  let binding: SiteBinding
  let index: RouteIndex
  private let related: [RelatedCareers.Entry]
  private let rows: RowPages
  let posts: [PostFile]

  /// What is wrong beside the faults of the bindings.
  var report = DiagnosticReport()

  /// Everything that is bound to the data, in no order.
  var bindings: [DataBinding] = []

  /// Prepares to read a language.
  init(number: Int, language: SiteLanguage, _ parts: SiteParts, _ source: SiteSource) {
    self.number = number
    self.language = language.tag
    outline = parts.outline
    configuration = parts.configuration
    index = parts.index
    related = parts.related
    rows = parts.rows[number]
    posts = parts.posts.posts[number]
    binding = SiteBinding(
      language: language,
      dataSets: parts.dataSets,
      priceIndexes: parts.priceIndexes,
      codes: parts.careers.codes,
      names: FigureNames(
        careers: Set(parts.careers.codes.keys),
        dataSets: Set(parts.dataSets.keys)
      ),
      links: parts.links(assets: source.assets),
      sharedImages: SharedImageCheck(files: Set(source.copies.keys)),
      imageSizes: source.imageSizes,
      asOf: parts.asOf,
      allowsHTML: parts.configuration.allowsHTML,
      hasSmartPunctuation: parts.configuration.hasSmartPunctuation,
      defaultDataSet: parts.configuration.data
    )
  }

  /// The edition; `nil` if a page of it could not be read.
  mutating func read() -> Edition? {
    let home = file(.home).flatMap { page($0, id: "index", holder: KeyHolder.home) }
    let pages = index.pages[number].compactMap { id in
      file(.page(id)).flatMap { page($0, id: id, holder: KeyHolder.page, keys: ["toc"]) }
    }
    let careers = index.careers[number].compactMap { id in
      file(.career(id)).flatMap { career($0, id: id) }
    }
    let comparisons = index.comparisons[number].compactMap { id in
      file(.comparison(id)).flatMap { comparison($0, id: id) }
    }
    let shelf = shelf()
    warnOfLoneSections(careers: careers, comparisons: comparisons)
    let menu = menu()
    guard let home, !report.hasErrors else { return nil }
    let written = Set(comparisons.map { PairRoutes.Pair($0.first, $0.second) })
    let related = RelatedCareers(
      related,
      careers: careers.map(\.id),
      tags: careers.map(\.tags)
    )
    let worthy = worthyPairs(careers, related).subtracting(written)
    let indexed = PairRoutes(careers: careers.count, only: worthy)
    let pairs: PairRoutes =
      switch configuration.pairs {
      case .listed: PairRoutes()
      case .related: indexed
      case .all: PairRoutes(careers: careers.count, except: written)
      }
    return Edition(
      number: number,
      language: binding.language,
      home: home,
      pages: pages,
      posts: shelf.posts,
      folders: shelf.folders,
      tags: shelf.tags,
      perPage: configuration.perPage,
      postReader: postReader,
      careers: careers,
      comparisons: comparisons,
      pairs: pairs,
      indexedPairs: indexed,
      related: related,
      rows: rows,
      redirects: redirects(
        home: home,
        pages: pages,
        posts: shelf.posts,
        folders: shelf.folders,
        careers: careers,
        comparisons: comparisons,
        pairs: pairs
      ),
      menu: menu
    )
  }

  private func worthyPairs(
    _ careers: [Career],
    _ related: RelatedCareers
  ) -> Set<PairRoutes.Pair> {
    guard configuration.pairs != .listed else { return [] }
    let gate = PairGate(careers, dataSet: configuration.data.flatMap { binding.dataSets[$0] })
    return related.pairs.filter { gate.passes($0) }
  }

  /// Takes over what was found of a page.
  mutating func take(_ reader: PageReader) {
    report.add(reader.report)
    bindings += reader.bindings
  }

  func file(_ kind: ContentKind) -> ContentFile? {
    outline.files[language]?[kind]
  }

  mutating func page(
    _ file: ContentFile,
    id: String,
    holder: KeyHolder,
    keys: [String] = []
  ) -> Page? {
    var reader = PageReader(file, page: context(file, data: siteDataSets), binding: binding)
    let header = reader.header(holder: holder, keys: keys)
    let prose = reader.body()
    take(reader)
    guard let header else { return nil }
    return Page(id: id, header: header, prose: prose, dataSets: reader.statedDataSets)
  }

  private mutating func career(_ file: ContentFile, id: String) -> Career? {
    let context = context(file, data: siteDataSets, careers: [id])
    var reader = PageReader(file, page: context, binding: binding)
    let header = reader.header(holder: KeyHolder.career, keys: Career.keys)
    let tags = reader.tags()
    let facts = reader.facts()
    let alternateTitles = reader.alternateTitles()
    let opening = reader.body()
    reader.checkAge(of: context.dataSets)
    take(reader)
    let files = outline.sections(of: .career(id), in: language, order: configuration.sections)
    var ids = reader.ids
    let sections = files.compactMap { careerSection($0.file, key: $0.key, of: id, &ids) }
    guard let header, let codes = binding.codes[id] else { return nil }
    return Career(
      id: id,
      header: header,
      alternateTitles: alternateTitles,
      codes: codes,
      tags: tags,
      facts: facts,
      opening: opening,
      sections: sections
    )
  }

  private mutating func careerSection(
    _ file: ContentFile,
    key: String,
    of career: String,
    _ ids: inout Set<String>
  ) -> CareerSection? {
    checkSectionKeys(file)
    requireString("sections.\(key)", for: file)
    var own = PageReader(
      file,
      page: context(file, data: siteDataSets, careers: [career]),
      binding: binding,
      besides: ids
    )
    let document = file.parsed()
    let (title, prose) = own.section(document)
    // Rendered a second time for comparisons: its faults are those of the first.
    var paired = PageReader(
      file,
      page: context(file, data: siteDataSets, careers: [career], prefix: "\(career)-"),
      binding: binding,
      besides: ids
    )
    let (_, pairedProse) = paired.section(document, shift: 1)
    ids = own.ids
    take(own)
    guard let title else {
      report.add(ContentFault.sectionWithoutHeading, at: file.bodyLocation)
      return nil
    }
    return CareerSection(
      key: key,
      title: title.prose,
      id: title.id,
      own: prose,
      paired: pairedProse
    )
  }

  var siteDataSets: [String] {
    configuration.data.map { [$0] } ?? []
  }

  func context(
    _ file: ContentFile,
    data: [String],
    careers: [String] = [],
    prefix: String = ""
  ) -> PageBinding {
    let isHistorical =
      if case .scalar("true", _) = file.frontMatter["historical"] { true } else { false }
    return PageBinding(
      dataSets: data,
      careers: careers,
      isHistorical: isHistorical,
      idPrefix: prefix
    )
  }

  mutating func checkSectionKeys(_ file: ContentFile) {
    var reader = KeyReader(file.frontMatter, holder: KeyHolder.section, known: ["draft"])
    _ = reader.flag("draft")
    report.add(reader.report)
  }

  mutating func requireString(_ key: String, for file: ContentFile) {
    guard binding.language.strings.message(key) == nil else { return }
    let fault = ContentFault.missingString(key: key, path: binding.language.strings.path)
    report.add(fault, at: file.bodyLocation)
  }

  private mutating func warnOfLoneSections(careers: [Career], comparisons: [Comparison]) {
    for comparison in comparisons {
      guard careers.indices.contains(comparison.first),
        careers.indices.contains(comparison.second)
      else { continue }
      let pair = [careers[comparison.first].id, careers[comparison.second].id]
      let keys = pair.map { sectionKeys(of: $0) }
      let lone = keys[0].symmetricDifference(keys[1])
        .subtracting(comparison.sections.map(\.key))
      for key in lone.sorted() {
        let (holder, other) = keys[0].contains(key) ? (pair[0], pair[1]) : (pair[1], pair[0])
        let fault = ContentFault.sectionOfOne(
          key: key,
          career: holder,
          missing: "Content/\(language)/careers/\(other)/\(key).md"
        )
        report.add(fault, at: SourceLocation(path: comparison.header.path))
      }
    }
  }

  private func sectionKeys(of career: String) -> Set<String> {
    let sections = outline.sections(of: .career(career), in: language, order: [])
    return Set(sections.map(\.key))
  }
}

extension ContentFile {
  /// The first line of the body.
  var bodyLocation: SourceLocation {
    file.location(of: body.lowerBound..<body.lowerBound)
  }
}
