internal import CalendarDates
internal import Localization
internal import Markdown
internal import SourceText
internal import WageData

/// Reads the front matter and the Markdown of one file and binds them.
struct PageReader {
  private let file: ContentFile
  private let page: PageBinding
  private let binding: SiteBinding

  /// What is wrong beside the faults of the bindings.
  private(set) var report = DiagnosticReport()

  /// The ids that were read, without a prefix, and those of the page before.
  private(set) var ids: Set<String>

  /// Everything that is bound to the data, in no order.
  private(set) var bindings: [DataBinding] = []

  /// The ids of the data sets whose figures the page states, in their order.
  private(set) var statedDataSets: [String] = []

  /// Prepares to read a file.
  ///
  /// It takes none of the ids that stand on the page already.
  init(
    _ file: ContentFile,
    page: PageBinding,
    binding: SiteBinding,
    besides ids: Set<String> = []
  ) {
    self.ids = ids
    self.file = file
    self.page = page
    self.binding = binding
  }

  /// The common keys of the front matter; `nil` if a required one is missing.
  ///
  /// The holder names the kind of page in messages; the keys are those that it has beside the
  /// common ones.
  mutating func header(holder: KeyHolder, keys: [String]) -> PageHeader? {
    var reader = KeyReader(file.frontMatter, holder: holder, known: PageHeader.keys + keys)
    let description = plainText("description")
    let header = PageHeader(&reader, path: file.file.path, description: description)
    report.add(reader.report)
    if let header { report.add(binding.sharedImages.report(on: header)) }
    return header
  }

  /// The tags of a career, in their order.
  mutating func tags() -> [String] {
    let keys = file.frontMatter.entries.map(\.key)
    var reader = KeyReader(file.frontMatter, holder: KeyHolder.career, known: keys)
    let tags = reader.texts("tags").map(\.text)
    report.add(reader.report)
    return tags
  }

  /// The quick facts of a career.
  mutating func facts() -> [Fact] {
    guard let value = file.frontMatter["facts"] else { return [] }
    guard case .mapping(let facts) = value else {
      let fault = YAMLFault.wrongValue(key: "facts", wanted: .texts, nearest: nil)
      report.add(fault, at: value.place.location)
      return []
    }
    return facts.entries.compactMap { entry in
      let key = "facts.\(entry.key)"
      if binding.language.strings.message(key) == nil {
        let fault = ContentFault.missingString(key: key, path: binding.language.strings.path)
        report.add(fault, at: entry.keyPlace.location)
      }
      guard case .scalar(let text, let place) = entry.value, !text.isEmpty else {
        let fault = YAMLFault.wrongValue(key: entry.key, wanted: .text, nearest: nil)
        report.add(fault, at: entry.value.place.location)
        return nil
      }
      return Fact(key: entry.key, value: inline(text, at: place))
    }
  }

  /// Other titles by which a career is looked for.
  mutating func alternateTitles() -> [String] {
    let known = file.frontMatter.entries.map(\.key)
    var reader = KeyReader(file.frontMatter, holder: KeyHolder.career, known: known)
    let titles = reader.texts("also-called").map(\.text)
    report.add(reader.report)
    return titles
  }

  /// The body of a page, its headings a level lower if one of them is of the level of the page's title.
  mutating func body() -> Prose {
    let document = file.parsed()
    var options = options()
    if document.hasTopHeading { options.headingShift = 1 }
    options.outerLevel = 1
    let fragment = document.render(options, report: &report)
    takeIDs(of: fragment)
    return bind(fragment).prose
  }

  /// What stands before the line `<!-- more -->`, for lists: its headings a level lower and without ids,
  /// and no references to footnotes; `nil` without such a line or anything before it.
  mutating func opening() -> PostExcerpt? {
    var options = excerptOptions()
    options.footnoteReferences = false
    let document = file.parsed()
    if document.hasTopHeading { options.headingShift += 1 }
    let fragment = document.render(options, report: &report)
    guard let opening = fragment.opening else { return nil }
    let words = fragment.blocks[..<opening.blockCount].plainText
    let prose = bind(fragment).prose.part(opening, summary: words)
    return prose.isEmpty ? nil : .prose(prose)
  }

  /// A text of the front matter as Markdown, whole, for lists; `nil` if the key is not there.
  mutating func excerpt(_ key: String) -> PostExcerpt? {
    guard case .scalar(let text, let place) = file.frontMatter[key], !text.isEmpty else {
      return nil
    }
    let (fragment, prose) = prose(text, at: place, excerptOptions())
    return prose.withoutParagraph.map { .line($0) }
      ?? .prose(prose.withSummary(fragment.blocks[...].plainText))
  }

  /// A text of the front matter as Markdown; `nil` if the key is not there.
  mutating func inline(_ key: String) -> Prose? {
    guard case .scalar(let text, let place) = file.frontMatter[key], !text.isEmpty else {
      return nil
    }
    return inline(text, at: place)
  }

  /// A text of the front matter in plain words; `nil` if the key is not there.
  mutating func plainText(_ key: String) -> String? {
    inline(key)?.summary
  }

  /// The body of a section, parted into its title, which is a heading of the second level whatever its
  /// own, and the rest, whose headings go a level lower if one of the section's is of the first.
  ///
  /// - Parameters:
  ///   - document: The body as it was parsed.
  ///   - shift: By how many levels its headings are lowered.
  /// - Returns: The title with its id, `nil` if the body does not begin with a heading, and the rest.
  mutating func section(
    _ document: MarkdownDocument,
    shift: Int = 0
  ) -> (title: (prose: Prose, id: String)?, prose: Prose) {
    var options = options()
    options.takesTitle = true
    options.headingShift = document.hasTopHeading ? shift + 1 : shift
    options.outerLevel = document.beginsWithHeading ? 1 + shift : 2 + shift
    let fragment = document.render(options, report: &report)
    takeIDs(of: fragment)
    let (title, prose) = bind(fragment)
    return (title.map { ($0, fragment.title?.id ?? "") }, prose)
  }

  /// Reports data sets that are too old for the page (G-22).
  mutating func checkAge(of dataSets: [String]) {
    guard let asOf = binding.asOf, !page.isHistorical else { return }
    for id in dataSets {
      guard let record = binding.dataSets[id]?.record,
        ReferenceAge(of: record.period, on: asOf) == .historical
      else { continue }
      let years = record.period.years(until: asOf)
      let fault = FigureFault.outdated(dataSet: id, years: years)
      report.add(fault, at: file.frontMatter.place.location)
    }
  }

  private func options() -> MarkdownOptions {
    var options = MarkdownOptions()
    options.rawHTML = binding.allowsHTML ? .allow : .drop
    options.divertedSchemes = ["wage", "claim"]
    options.divertedFences = ["wages"]
    options.destinationsAsHoles = true
    options.requiresDescriptions = true
    options.requiresHeadingTexts = true
    options.markup = .accessible(binding.language.markdownWords)
    if binding.hasSmartPunctuation {
      options.quotationMarks = QuotationMarks(binding.language.conventions.quotation)
    }
    if case .post = file.kind { options.moreMark = PostSummary.mark }
    options.idPrefix = page.idPrefix
    options.takenIDs = ids
    return options
  }

  // A list shows many posts, whose ids must not be the same.
  private func excerptOptions() -> MarkdownOptions {
    var options = options()
    options.headingIDs = false
    options.headingShift = 1
    options.idPrefix = "\(file.kind.id)-"
    return options
  }

  private mutating func takeIDs(of fragment: MarkdownFragment) {
    ids.formUnion(fragment.ids)
    for word in fragment.words where binding.language.markdownWords[word] == nil {
      let fault = ContentFault.missingString(key: word.key, path: binding.language.strings.path)
      report.add(fault, at: file.bodyLocation)
    }
  }

  private mutating func bind(_ fragment: MarkdownFragment) -> (title: Prose?, prose: Prose) {
    var binder = ProseBinder(fragment, page: page, binding: binding)
    let title = binder.title()
    let prose = binder.prose()
    report.add(binder.report)
    bindings += binder.links + binder.blocks
    let stated = binder.links.flatMap(\.figures).flatMap(\.operands)
      .compactMap { $0.dataSet ?? page.dataSets.first }
    for id in stated where !statedDataSets.contains(id) { statedDataSets.append(id) }
    checkAge(of: statedDataSets.filter { !page.dataSets.contains($0) || page.careers.isEmpty })
    var checker = ProseChecker(
      fragment,
      phrases: binding.language.phrases,
      figures: FigureBinder(page: page, binding: binding)
    )
    let hasWageData = !page.careers.isEmpty || !binder.links.isEmpty || prose.holdsWages
    checker.check(binder.links, hasWageData: hasWageData)
    report.add(checker.report)
    return (title, prose)
  }

  private mutating func inline(_ text: String, at place: YAMLPlace) -> Prose {
    var options = options()
    options.headingIDs = false
    guard let prose = prose(text, at: place, options).prose.withoutParagraph else {
      report.add(ContentFault.notOneParagraph, at: place.location)
      return .empty
    }
    return prose
  }

  // A text of the front matter is Markdown where it stands in the file as it is.
  private mutating func prose(
    _ text: String,
    at place: YAMLPlace,
    _ options: MarkdownOptions
  ) -> (fragment: MarkdownFragment, prose: Prose) {
    let (source, range, isWhole) = inlineSource(text, at: place)
    let before = report
    report = DiagnosticReport()
    let fragment = MarkdownDocument(source, body: range).render(options, report: &report)
    let first = bindings.count
    let prose = bind(fragment).prose
    if !isWhole {
      relocate(bindingsFrom: first, to: place)
      report = report.moved(to: place.location)
    }
    let found = report
    report = before
    report.add(found)
    return (fragment, prose)
  }

  // Folded, quoted or indented, the text stands otherwise in the file; its links may stand there as
  // they are.
  private mutating func relocate(bindingsFrom first: Int, to place: YAMLPlace) {
    let isOwn = place.file.path == file.file.path
    let end = isOwn ? max(file.body.lowerBound, place.file.start) : place.file.bytes.count
    var relocation = LinkRelocation(in: place, before: end)
    for index in bindings.indices.dropFirst(first) { relocation.relocate(&bindings[index]) }
  }

  // The file itself and the bytes of a text in it, or the text alone where it stands there otherwise.
  private func inlineSource(
    _ text: String,
    at place: YAMLPlace
  ) -> (source: SourceFile, range: Range<Int>, isWhole: Bool) {
    let bytes = Array(text.utf8)
    if let line = place.file.offset(ofLine: place.line) {
      let end = min(place.file.bytes.count, line + 4 * place.column + bytes.count)
      let start = (line..<max(line, end)).first { place.file.bytes[$0...].starts(with: bytes) }
      if let start { return (place.file, start..<start + bytes.count, true) }
    }
    let source = SourceFile(path: place.file.path, text: text)
    return (source, 0..<source.bytes.count, false)
  }
}

extension QuotationMarks {
  fileprivate init(_ style: QuotationStyle) {
    let inner = (style.innerOpening, style.innerClosing)
    self.init(style.opening, style.closing, inner: inner)
  }
}
