public import SourceText
internal import WageData

/// The pages of a language that are made of rows of tables, in order, computed on demand.
public struct RowPages: Sendable {
  /// The pages of one table.
  struct Group: Sendable {
    /// The number of the entry of site.yml.
    let declaration: Int
    let table: CSVTable

    /// What each column of the table holds.
    let kinds: [ParamKind]
    let template: TemplateChoice
    let path: RowPattern
    let title: RowPattern
    let description: RowPattern

    /// The number of the first of its pages.
    let start: Int
  }

  let groups: [Group]

  /// How many pages there are.
  public var count: Int { groups.last.map { $0.start + $0.table.count } ?? 0 }

  /// What front matter would say of the page of a row.
  public func header(_ page: Int) -> PageHeader {
    let (group, row) = place(of: page)
    let location = location(page)
    return PageHeader(
      title: group.text(group.title, row),
      description: group.text(group.description, row),
      slug: nil,
      aliases: [],
      isHistorical: false,
      reviewed: nil,
      image: nil,
      template: group.template,
      params: group.params(row, at: location),
      contentsLocation: nil,
      path: group.table.path,
      titleLocation: location,
      descriptionLocation: location
    )
  }

  /// The title of the page of a row.
  public func title(_ page: Int) -> String {
    let (group, row) = place(of: page)
    return group.text(group.title, row)
  }

  /// The address of a page below that of its language, such as `offices/athens`.
  public func name(_ page: Int) -> String {
    let (group, row) = place(of: page)
    return group.text(group.path, row)
  }

  /// The file that holds the row of a page, from the project's root.
  func source(_ page: Int) -> String { place(of: page).group.table.path }

  /// Where the row of a page begins.
  public func location(_ page: Int) -> SourceLocation {
    let (group, row) = place(of: page)
    return group.table.location(row: row, column: group.title.columns.first ?? 0)
  }

  /// The number of the page of the same row in another language; `nil` if it has none.
  public func translation(of page: Int, in other: RowPages) -> Int? {
    let (group, row) = place(of: page)
    return other.groups.first { $0.declaration == group.declaration }.map { $0.start + row }
  }

  /// The templates of the pages, one for each entry of site.yml that the language has.
  public var templates: [TemplateChoice] { groups.map(\.template) }

  /// Looks for rows that lack what the template of their pages writes.
  ///
  /// - Parameter demands: For each of the templates the names, and where the template writes them.
  /// - Returns: A report of them.
  public func faults(
    _ demands: [[(name: String, location: SourceLocation)]]
  ) -> DiagnosticReport {
    var report = DiagnosticReport()
    for (group, demands) in zip(groups, demands) {
      for demand in demands { report.add(group.faults(demand.name, at: demand.location)) }
    }
    return report
  }

  private func place(of page: Int) -> (group: Group, row: Int) {
    let index = groups.lastIndex { $0.start <= page } ?? 0
    return (groups[index], page - groups[index].start)
  }
}

extension RowPages.Group {
  /// How many faults of the rows of one table are told.
  static let mostFaults = 20

  func text(_ pattern: RowPattern, _ row: Int) -> String {
    pattern.text { table.text(row: row, column: $0) }
  }

  fileprivate func params(_ row: Int, at location: SourceLocation) -> [Param] {
    kinds.enumerated().compactMap { number, kind in
      let text = table.text(row: row, column: number)
      guard !text.isEmpty else { return nil }
      let value: Param.Value = kind == .flag ? .flag(DataTable.flag(text) ?? false) : .text(text)
      return Param(name: table.columns[number], value: value, location: location)
    }
  }

  // A template names columns by their names; what a row lacks is empty.
  fileprivate func faults(_ name: String, at location: SourceLocation) -> DiagnosticReport {
    let note = Note(.template, "\(location)", at: location)
    guard let column = table.columns.firstIndex(of: name) else {
      let nearest = NearestName.of(name, among: table.columns)
      let fault = TableFault.unknownColumn(name, path: table.path, nearest: nearest)
      return DiagnosticReport(fault, at: template.location, notes: [note])
    }
    var report = DiagnosticReport()
    let empty = (0..<table.count).lazy.filter { table.text(row: $0, column: column).isEmpty }
    for row in empty.prefix(Self.mostFaults) {
      let place = table.location(row: row, column: column)
      report.add(TableFault.writtenCell(column: name), at: place, notes: [note])
    }
    return report
  }
}
