public import SiteModel
public import SourceText
internal import Templates

/// Renders the routes of a site with its templates; reading starts here.
public struct SiteRenderer: Sendable {
  private let editions: [EditionRenderer]
  private let stencils: [PairStencils]

  /// Compiles the templates and makes what each career contributes to its pages.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - templates: The files below `Templates`, without those in `strings` and `assets`.
  /// - Throws: A report of every fault in the templates and of every word that is missing.
  public init(_ site: Site, templates: [SourceFile]) throws(DiagnosticReport) {
    let words = Phrasebook.words(of: site.editions.map(\.language))
    let set = try TemplateSet(templates.map(TemplateSet.File.init))
    var report = DiagnosticReport()
    var phrasebooks: [Phrasebook] = []
    for edition in site.editions {
      do {
        phrasebooks.append(try Phrasebook(edition.language, words: words))
      } catch {
        report.add(error)
      }
    }
    let pages: PageTemplates
    let fragments: FragmentTemplates
    do {
      pages = try PageTemplates(set, words: words)
      fragments = try FragmentTemplates(set, words: words)
    } catch {
      report.add(error)
      throw report
    }
    try report.throwIfErrors()
    let translations = Translations(site)
    editions = zip(site.editions, phrasebooks).map { edition, phrases in
      EditionRenderer(
        site: site, edition: edition, phrases: phrases, translations: translations,
        templates: pages, fragments: fragments)
    }
    stencils = editions.map(PairStencils.init)
  }

  /// Appends the page of a route to a buffer.
  public func render(_ route: Route, into buffer: inout [UInt8]) {
    let language = route.language
    editions[language].render(route, stencils: stencils[language], into: &buffer)
  }
}

extension TemplateSet.File {
  /// Names a file by its path below `Templates`, without its extension.
  fileprivate init(_ source: SourceFile) {
    let path = source.path.split(separator: "/").dropFirst().joined(separator: "/")
    self.init(name: path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path, source: source)
  }
}
