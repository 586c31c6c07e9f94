internal import SourceText

/// All templates of a site, parsed, found by name.
struct Library: Sendable {
  let templates: [ParsedTemplate]

  /// Whether a name that nothing offers is a fault, and places decide how values are written.
  let isStrict: Bool

  private let numbers: [String: Int]

  init(_ templates: [ParsedTemplate], isStrict: Bool) {
    self.templates = templates
    self.isStrict = isStrict
    let numbered = templates.enumerated().map { ($1.name, $0) }
    numbers = Dictionary(numbered) { first, _ in first }
  }

  /// The number of a template by its whole name.
  func number(of name: String) -> Int? {
    numbers[name]
  }

  /// The number of the template that another includes: of two of one name the part, not the page.
  func number(ofIncluded name: String) -> Int? {
    numbers["partials/\(name)"] ?? numbers[name]
  }

  /// The names by which templates are included, in alphabetical order.
  var names: [String] {
    numbers.keys.map { $0.hasPrefix("partials/") ? String($0.dropFirst(9)) : $0 }.sorted()
  }

  /// All templates that some may include, themselves among them.
  func reached(from roots: [Int]) -> Set<Int> {
    var seen: Set<Int> = []
    var waiting = roots
    while let number = waiting.popLast() {
      guard seen.insert(number).inserted else { continue }
      waiting += inclusions(in: templates[number].nodes).compactMap {
        self.number(ofIncluded: $0.name)
      }
    }
    return seen
  }

  /// Every partial and parent in some nodes, those within blocks and sections included.
  func inclusions(in nodes: [Node]) -> [Inclusion] {
    nodes.flatMap { node -> [Inclusion] in
      switch node {
      case .lineStart, .text, .value: []
      case .section(let section): inclusions(in: section.body)
      case .block(let block): inclusions(in: block.body)
      case .inclusion(let inclusion):
        [inclusion] + inclusion.arguments.flatMap { inclusions(in: $0.body) }
      }
    }
  }

  /// The names of the blocks that a template and what it includes let others replace.
  func blockNames(of number: Int) -> Set<String> {
    Set(reached(from: [number]).flatMap { blockNames(in: templates[$0].nodes) })
  }

  private func blockNames(in nodes: [Node]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .lineStart, .text, .value: []
      case .section(let section): blockNames(in: section.body)
      case .block(let block): [block.name] + blockNames(in: block.body)
      case .inclusion(let inclusion): inclusion.arguments.flatMap { blockNames(in: $0.body) }
      }
    }
  }
}

extension Library {
  /// The faults that are seen without knowing what the templates are given.
  var report: DiagnosticReport {
    var report = DiagnosticReport()
    for template in templates {
      for inclusion in inclusions(in: template.nodes) {
        if let target = number(ofIncluded: inclusion.name) {
          check(inclusion, of: template, target: target, into: &report)
        } else {
          let nearest = NearestName.of(inclusion.name, among: names)
          let fault = TemplateFault.missingTemplate(inclusion.name, nearest: nearest)
          report.add(fault, at: template.file.location(of: inclusion.range))
        }
      }
    }
    return report
  }

  private func check(
    _ inclusion: Inclusion,
    of template: ParsedTemplate,
    target: Int,
    into report: inout DiagnosticReport
  ) {
    let names = blockNames(of: target)
    for block in inclusion.arguments where !names.contains(block.name) {
      let fault = TemplateFault.unknownBlock(
        block.name,
        parent: inclusion.name,
        nearest: NearestName.of(block.name, among: names)
      )
      report.add(fault, at: template.file.location(of: block.range))
    }
  }
}
