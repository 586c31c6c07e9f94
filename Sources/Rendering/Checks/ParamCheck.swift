internal import SiteModel
internal import SourceText
internal import Templates

/// Compares the keys of pages that only their templates can make something of with what these make of
/// them.
struct ParamCheck {
  private let templates: PageTemplates
  private(set) var report = DiagnosticReport()

  /// Checks all pages of a site.
  init(_ site: Site, templates: PageTemplates) {
    self.templates = templates
    for page in site.editions.flatMap(\.writtenPages) { check(page) }
    for edition in site.editions { checkRows(of: edition) }
    checkUnwritten(site)
  }

  private mutating func checkRows(of edition: Edition) {
    let needed = edition.rows.templates.map { choice in
      demands(of: templates.template(.page, named: choice.name)).map {
        (name: $0.name, location: $0.location)
      }
    }
    report.add(edition.rows.faults(needed))
  }

  private mutating func check(_ page: WrittenPage) {
    let template = templates.template(page.kind, named: page.header.template?.name)
    let named = template.names(of: templates.params.schema)
    let given = Set(page.header.params.map(\.name))
    var surplus = page.header.params.filter { !named.contains($0.name) }
    var missing: Set<String> = []
    for demand in demands(of: template)
    where !given.contains(demand.name) && missing.insert(demand.name).inserted {
      let nearest = NearestName.of(demand.name, among: surplus.map(\.name))
      surplus.removeAll { $0.name == nearest }
      let note = Note(.template, "\(demand.location)", at: demand.location)
      report.add(
        ParamFault.missing(demand.name, nearest: nearest),
        at: page.header.titleLocation,
        notes: [note]
      )
    }
    for param in surplus {
      let nearest = NearestName.of(param.name, among: named.subtracting(given).sorted())
      report.add(ParamFault.unused(param.name, nearest: nearest), at: param.location)
    }
    if let location = page.header.contentsLocation, template.names(of: Offer.heading).isEmpty {
      report.add(InterfaceFault.unwrittenContents, at: location)
    }
  }

  // Pages that no editor wrote have none of the keys.
  private mutating func checkUnwritten(_ site: Site) {
    var kinds: [PageKind] = [.careers, .list, .tags, .tag, .notFound, .redirect]
    let lists = site.editions.flatMap(\.folders)
    if lists.contains(where: { $0.head == nil || $0.pages.count > 1 }) { kinds.append(.posts) }
    if site.editions.contains(where: { !$0.pairs.isEmpty }) { kinds.append(.comparison) }
    for demand in templates.templates(of: kinds).flatMap(demands) {
      report.add(ParamFault.onPagesWithout(demand.name), at: demand.location)
    }
  }

  private func demands(of template: Template) -> [Demand] {
    template.demands.filter { $0.schema == templates.params.schema }
  }
}
