internal import Localization
internal import Markdown
internal import SourceText

/// Binds the figures, claims, tables and links of rendered Markdown to the data and the site.
struct ProseBinder {
  private let page: PageBinding
  private let figures: FigureBinder
  private let blocks: WagesBlockBinder
  private let links: LinkResolver
  private let fragment: MarkdownFragment
  private var places: PlaceFinder
  private(set) var report = DiagnosticReport()
  private(set) var references: [FigureReference?] = []

  init(_ fragment: MarkdownFragment, page: PageBinding, binding: SiteBinding) {
    self.fragment = fragment
    places = PlaceFinder(fragment.source)
    self.page = page
    figures = FigureBinder(page: page, binding: binding)
    blocks = WagesBlockBinder(page: page, binding: binding)
    links = binding.links
  }

  /// The bound text of the whole fragment but its title.
  mutating func prose() -> Prose {
    Prose(
      html: fragment.html,
      insertions: fragment.holes.compactMap { insertion(for: $0) },
      headings: fragment.headings,
      summary: fragment.firstParagraph?.text ?? ""
    )
  }

  /// The bound text of the title; `nil` if the fragment has none.
  mutating func title() -> Prose? {
    guard let title = fragment.title else { return nil }
    return Prose(
      html: title.html.html,
      insertions: title.html.holes.compactMap { insertion(for: $0) },
      headings: [],
      summary: title.text
    )
  }

  private mutating func insertion(for hole: Hole) -> Insertion? {
    switch hole.content {
    case .destination(let destination):
      target(of: destination).map { Insertion(offset: hole.offset, content: .destination($0)) }
    case .link(let link):
      bound(link).map { Insertion(offset: hole.offset, content: $0) }
    case .fence(let fence):
      wages(fence).map { Insertion(offset: hole.offset, content: .wages($0)) }
    }
  }

  private mutating func target(of destination: Destination) -> LinkTarget? {
    do throws(ContentFault) {
      return try links.target(
        of: destination.url,
        in: fragment.source.path,
        idPrefix: page.idPrefix
      )
    } catch {
      report.add(error, at: fragment.location(of: destination.place))
      return nil
    }
  }

  private mutating func bound(_ link: DivertedLink) -> Insertion.Content? {
    let place = places.location(of: link.place)
    let destination = places.location(of: link.destinationPlace)
    references.append(nil)
    if let claim = link.destination.rest(behind: "claim:") {
      do throws(DiagnosticReport) {
        try figures.checkClaim(
          claim,
          text: link.text,
          at: place,
          destination: destination,
          warnings: &report
        )
        return .claim(link.html.html)
      } catch {
        report.add(error)
        return nil
      }
    }
    do throws(DiagnosticReport) {
      let reference = link.destination.rest(behind: "wage:") ?? ""
      let content = try figures.bind(
        reference,
        text: link.text,
        at: place,
        destination: destination,
        warnings: &report
      )
      if case .figure(let figure) = content { references[references.count - 1] = figure.reference }
      return content
    } catch {
      report.add(error)
      return nil
    }
  }

  private mutating func wages(_ fence: Fence) -> WagesSelection? {
    do throws(DiagnosticReport) {
      return try blocks.selection(fence, in: fragment, warnings: &report)
    } catch {
      report.add(error)
      return nil
    }
  }
}

extension String {
  /// What follows a scheme, which is compared without regard to case; `nil` if the text has another.
  fileprivate func rest(behind scheme: String) -> String? {
    guard prefix(scheme.count).lowercased() == scheme else { return nil }
    return String(dropFirst(scheme.count))
  }
}
