internal import SourceText

/// Reads YAML, and JSON, which is YAML of another look, to values of known shapes.
struct DataTreeReader {
  private(set) var report = DiagnosticReport()

  /// A value with its shape; `nil` for an empty one and after a report.
  mutating func read(_ value: YAMLValue) -> (node: DataNode, shape: DataShape)? {
    switch value {
    case .scalar("", _): nil
    case .scalar("true", _): (.flag(true), .flag)
    case .scalar("false", _): (.flag(false), .flag)
    case .scalar(let text, _): self.text(text, value)
    case .sequence(let values, _): list(values)
    case .mapping(let mapping): record(mapping)
    }
  }

  private mutating func text(
    _ text: String,
    _ value: YAMLValue
  ) -> (node: DataNode, shape: DataShape) {
    if let (word, meant) = value.doubtfulFlag {
      report.add(YAMLFault.doubtfulFlag(word: word, meant: meant), at: value.place.location)
    }
    return (.text(text), DataShape(ofText: text))
  }

  private mutating func list(_ values: [YAMLValue]) -> (node: DataNode, shape: DataShape) {
    var nodes: [DataNode] = []
    var joined: (shape: DataShape, start: SourceLocation)?
    for value in values {
      guard let (node, shape) = read(value) else { continue }
      nodes.append(node)
      let place = value.place.location
      guard let before = joined else {
        joined = (shape, place)
        continue
      }
      let whole = before.shape.lacking(shape, at: before.start)
      guard let both = whole.joined(with: shape.lacking(before.shape, at: place)) else {
        reportConflict(of: value, shape, with: before.shape)
        continue
      }
      joined = (both, before.start)
    }
    return (.list(nodes), .list(joined?.shape))
  }

  // Of records that differ within, the part is told in which they do.
  private mutating func reportConflict(
    of value: YAMLValue,
    _ shape: DataShape,
    with other: DataShape
  ) {
    if case .mapping(let mapping) = value, case .record(let own) = shape,
      case .record(let others) = other
    {
      for field in own {
        guard let before = others.first(where: { $0.name == field.name }),
          !field.shape.fits(before.shape), let part = mapping[field.name]
        else { continue }
        return reportConflict(of: part, field.shape, with: before.shape)
      }
    }
    report.add(TableFault.mixed(shape.word, others: other.word), at: value.place.location)
  }

  private mutating func record(_ mapping: YAMLMapping) -> (node: DataNode, shape: DataShape) {
    var nodes: [String: DataNode] = [:]
    var fields: [DataShape.Field] = []
    for entry in mapping.entries {
      guard TemplateName.isValid(entry.key) else {
        report.add(ParamFault.name(entry.key), at: entry.keyPlace.location)
        continue
      }
      guard let (node, shape) = read(entry.value) else { continue }
      nodes[entry.key] = node
      fields.append(DataShape.Field(name: entry.key, shape: shape, lackedAt: nil))
    }
    return (.record(nodes), .record(fields))
  }
}
