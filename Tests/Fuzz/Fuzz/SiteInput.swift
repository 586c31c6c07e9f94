internal import Rendering
internal import SiteModel
internal import SourceText

/// Files of a project, one of which is of untrusted hands.
enum SiteInput {
  /// Markdown on the page of a comparison, with figures, claims and tables.
  static func prose(_ bytes: [UInt8]) {
    var project = FuzzProject()
    project.body = bytes
    _ = project.site()
  }

  /// A reference to a figure, a claim, or an address.
  static func link(_ bytes: [UInt8]) {
    let schemes = ["wage:", "claim:", "", "/", "../careers/", "#", "mailto:", "https://"]
    let scheme = schemes[Int(bytes.first ?? 0) % schemes.count]
    prose(Array("[text](\(scheme)".utf8) + bytes.dropFirst() + Array(")\n".utf8))
  }

  /// The page of a comparison, front matter included, rendered and checked.
  static func page(_ bytes: [UInt8]) {
    var project = FuzzProject()
    project.comparison = bytes
    guard let site = project.site(),
      let renderer = try? SiteRenderer(site, templates: FuzzProject.templates)
    else { return }
    var checker = SiteChecker(site, files: [], renderer: renderer)
    for route in site.routes {
      var page: [UInt8] = []
      let making = renderer.render(route, into: &page)
      let faults = checker.check(&page, of: route, making).faults
      precondition(!faults.isEmpty || !hasScript(page), "no script reaches a page")
    }
  }

  // Pages hold one kind of script: data.
  private static func hasScript(_ page: [UInt8]) -> Bool {
    let text = String(decoding: page, as: UTF8.self).lowercased()
    return text.replacing("<script type=\"application/ld+json\">", with: "").contains("<script")
  }

  /// Front matter, a configuration, a source record or words of the interface.
  static func yaml(_ bytes: [UInt8]) {
    var project = FuzzProject()
    let text = Array(bytes.dropFirst())
    switch (bytes.first ?? 0) % 4 {
    case 0: project.comparison = Array("---\n".utf8) + text + Array("\n---\n".utf8)
    case 1: project.configuration = text
    case 2: project.record = text
    case _: project.strings = text
    }
    _ = project.site()
  }

  /// Figures or a list of similar careers.
  static func table(_ bytes: [UInt8]) {
    var project = FuzzProject()
    let text = Array(bytes.dropFirst())
    if (bytes.first ?? 0) % 4 == 0 { project.related = text } else { project.wages = text }
    _ = project.site()
  }
}
