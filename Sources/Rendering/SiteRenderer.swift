public import SiteModel
public import SourceText
internal import Templates

/// Renders the routes of a site with its templates; reading starts here.
public struct SiteRenderer: Sendable {
  /// The style sheet as pages hold it; `nil` where they link to it.
  public let styleSheet: [UInt8]?

  /// What is doubtful about templates, words and the custom keys of pages.
  public let warnings: DiagnosticReport

  /// The parts of templates and the words of the project that no page shows, for those who look for
  /// them.
  public let leftovers: DiagnosticReport

  let editions: [EditionRenderer]
  let stencils: [PairStencils]

  /// Compiles the templates and makes what each career contributes to its pages.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - templates: The files below `Templates` and those of a theme, without those in `strings` and
  ///     `assets`.
  ///   - styleSheet: The style sheet that pages hold, if it fetches nothing; `nil` where they link to it.
  ///   - assets: The files that templates may name.
  /// - Throws: A report of every fault in the templates and of every word that is missing.
  public init(
    _ site: Site,
    templates: [SourceFile],
    styleSheet: SourceFile? = nil,
    assets: AssetNames = .none
  ) throws(DiagnosticReport) {
    let compiled = try Compiled(
      templates,
      languages: site.editions.map(\.language),
      params: ParamSheet(site.params),
      tables: TableSheet(site.tables),
      choices: site.templateChoices,
      assets: assets,
      parts: site.parts
    )
    var warnings = ParamCheck(site, templates: compiled.pages).report
    warnings.add(compiled.pages.tables.faults(of: compiled.pages.all))
    try warnings.throwIfErrors()
    warnings.add(compiled.unused.pages)
    self.warnings = warnings
    leftovers = compiled.unused.leftovers
    let translations = Translations(site)
    let style = styleSheet.flatMap(InlineStyle.init)
    self.styleSheet = style?.sheet
    editions = zip(site.editions, compiled.phrasebooks).map { edition, phrases in
      EditionRenderer(
        site: site,
        edition: edition,
        phrases: phrases,
        translations: translations,
        templates: compiled.pages,
        fragments: compiled.fragments,
        style: style,
        assets: assets
      )
    }
    stencils = editions.map { PairStencils($0) }
  }

  /// The faults of templates and words alone, for a project whose content cannot be read.
  ///
  /// What its content will need is told by the templates that are there.
  public static func faults(
    in templates: [SourceFile],
    languages: [SiteLanguage],
    assets: AssetNames = .none
  ) -> DiagnosticReport {
    do throws(DiagnosticReport) {
      let names = Set(templates.map { TemplateSet.File($0).name })
      _ = try Compiled(
        templates,
        languages: languages,
        params: ParamSheet(nil),
        tables: TableSheet(nil),
        choices: [],
        assets: assets,
        parts: SitePart.all(withTemplates: names)
      )
      return DiagnosticReport()
    } catch {
      return error
    }
  }

  /// Hands over each figure that the page of a route states; none of what is no page.
  public func forEachFigure(of route: Route, _ body: (ListedFigure) -> Void) {
    editions[route.language].forEachFigure(of: route, body)
  }

  /// Hands over each sentence that the generator makes of the figures of a page: who earns more, what
  /// the percentiles prove, what a chart shows.
  public func forEachSentence(of route: Route, _ body: (GeneratedSentence) -> Void) {
    editions[route.language].forEachSentence(of: route, body)
  }

  /// What the home page lets style sheets fetch; `nil` if it lets them fetch everything.
  public func stylePolicy(of site: Site) -> ContentPolicy? {
    var page: [UInt8] = []
    render(.home(language: 0), into: &page)
    return ContentPolicy(of: page, origin: site.configuration.baseURL.origin)
  }

  /// How a page came about.
  public enum Making: Sendable {
    /// Its template was run.
    case written

    /// A stencil was filled with pieces that other pages have too.
    case filled
  }

  /// Appends the page of a route to a buffer.
  @discardableResult
  public func render(_ route: Route, into buffer: inout [UInt8]) -> Making {
    var report = DiagnosticReport()
    return render(route, into: &buffer, report: &report)
  }

  /// Appends the page of a route to a buffer; the report receives the faults of a post, whose text is
  /// read only now.
  public func render(
    _ route: Route,
    into buffer: inout [UInt8],
    report: inout DiagnosticReport
  ) -> Making {
    let language = route.language
    return editions[language].render(
      route,
      stencils: stencils[language],
      into: &buffer,
      report: &report
    )
  }
}

extension SiteRenderer {
  /// Templates and words that fit each other.
  private struct Compiled {
    let phrasebooks: [Phrasebook]
    let pages: PageTemplates
    let fragments: FragmentTemplates
    let unused: InterfaceCheck

    init(
      _ templates: [SourceFile],
      languages: [SiteLanguage],
      params: ParamSheet,
      tables: TableSheet,
      choices: [(kind: PageKind, template: TemplateChoice)],
      assets: AssetNames,
      parts: Set<SitePart>
    ) throws(DiagnosticReport) {
      let words = Phrasebook.words(of: languages)
      var report = TemplateImages.faults(in: templates)
      phrasebooks = languages.compactMap { language in
        report.collect { () throws(DiagnosticReport) in
          try Phrasebook(language, words: words, parts: parts)
        }
      }
      let set = report.collect { () throws(DiagnosticReport) in
        try TemplateSet(templates.map(TemplateSet.File.init))
      }
      guard let set else { throw report }
      let pages = report.collect { () throws(DiagnosticReport) in
        try PageTemplates(
          set,
          words: words,
          params: params,
          tables: tables,
          choices: choices,
          assets: assets,
          parts: parts
        )
      }
      let fragments = report.collect { () throws(DiagnosticReport) in
        try FragmentTemplates(set, words: words, parts: parts)
      }
      guard let pages, let fragments, !report.hasErrors else { throw report }
      unused = InterfaceCheck(
        set,
        used: PageKind.allCases.map(\.template) + Fragment.allCases.map(\.template)
          + choices.map(\.template.name),
        words: words,
        templates: pages.all + fragments.all,
        languages: languages
      )
      self.pages = pages
      self.fragments = fragments
    }
  }
}

extension TemplateSet.File {
  /// Names a file by its path below `Templates`, without its extension.
  fileprivate init(_ source: SourceFile) {
    let path = TemplatePath.name(of: source.path)
    self.init(name: path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path, source: source)
  }
}
