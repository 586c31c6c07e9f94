internal import SiteModel
internal import SourceText
internal import Templates

/// The files of data that templates may name.
struct TableSheet: Sendable {
  /// The names of the tables.
  let schema: Schema

  private let tables: [DataTable]
  private let shapes: [Shape]

  /// Where records of a schema lack a name, with the file that they stand in.
  private let gaps: [Schema: (path: String, fields: [String: SourceLocation])]

  /// Takes the tables of a site; `nil` where the content could not be read.
  init(_ tables: [DataTable]?) {
    var maker = ShapeMaker()
    self.tables = tables ?? []
    shapes = self.tables.map { maker.shape($0.shape, named: "an entry of \($0.name)", in: $0.path) }
    gaps = maker.gaps
    schema = Schema(
      "tables",
      zip(self.tables, shapes).map { ($0.name, $1) },
      filling: tables == nil ? .unread : .whole
    )
  }

  /// The values of the tables that some templates name; the others are not made at all.
  func value(for templates: [Template]) -> Value {
    let named = templates.reduce(into: Set<String>()) { $0.formUnion($1.names(of: schema)) }
    return .record(
      Record(
        schema,
        zip(tables, shapes).map { table, shape in
          named.contains(table.name) ? Self.value(table.node, as: shape) : .absent
        }
      )
    )
  }

  /// The faults of templates that write what some entries lack.
  func faults(of templates: [Template]) -> DiagnosticReport {
    var report = DiagnosticReport()
    for demand in templates.flatMap(\.demands) {
      guard let gaps = gaps[demand.schema], let place = gaps.fields[demand.name] else { continue }
      report.add(
        TableFault.lacked(name: demand.name, path: gaps.path),
        at: demand.location,
        notes: [Note(.data, "\(place)", at: place)]
      )
    }
    return report
  }

  private static func value(_ node: DataNode, as shape: Shape) -> Value {
    switch (node, shape) {
    case (.text(let text), .url): SafeURL(text).map { .url($0) } ?? .absent
    case (.text(let text), _): .text(Text(text))
    case (.flag(let flag), .flag): .flag(flag)
    case (.flag(let flag), _): .text(flag ? "true" : "false")
    case (.list(let nodes), .list(let element)): .list(nodes.map { value($0, as: element) })
    case (.record(let nodes), .record(let schema)):
      .record(
        Record(
          schema,
          schema.fields.map { field in
            nodes[field.name].map { value($0, as: field.shape) } ?? .absent
          }
        )
      )
    case (.list, _), (.record, _): .absent
    }
  }

  /// Makes a schema of each record of a table.
  private struct ShapeMaker {
    private(set) var gaps: [Schema: (path: String, fields: [String: SourceLocation])] = [:]

    mutating func shape(_ shape: DataShape, named name: String, in path: String) -> Shape {
      switch shape {
      case .text: return .text
      case .url: return .url
      case .flag: return .flag
      case .list(nil): return .list(Schema(name, [], filling: .unread))
      case .list(let element?): return .list(of: self.shape(element, named: name, in: path))
      case .record(let fields):
        let members = fields.map { field in
          (field.name, self.shape(field.shape, named: "\(field.name) of \(name)", in: path))
        }
        let schema = Schema(name, members, filling: .partial)
        let missing = fields.compactMap { field in field.lackedAt.map { (field.name, $0) } }
        gaps[schema] = (path, Dictionary(missing) { first, _ in first })
        return .record(schema)
      }
    }
  }
}
