internal import SourceText
internal import Yams

/// Reads YAML to values with places.
///
/// Scalars stay texts, so that `2008-05` or `1235` are what the editor wrote; each key knows its type.
struct YAMLReader {
  // Aliases can make a small file stand for an immense tree.
  private static let mostNodes = 100_000

  private let file: SourceFile
  private let firstLine: Int
  private var nodes = 0

  /// Reads a part of a file as one YAML mapping; nothing at all reads as a mapping without keys.
  ///
  /// The range of bytes must start at the start of a line.
  static func mapping(
    of file: SourceFile,
    in range: Range<Int>
  ) throws(DiagnosticReport) -> YAMLMapping {
    let firstLine = file.location(of: range.lowerBound..<range.lowerBound).line
    var reader = YAMLReader(file: file, firstLine: firstLine)
    let start = YAMLPlace(file: file, line: firstLine, column: 1, length: 1)
    guard let node = try reader.compose(file.text(in: range)) else {
      return YAMLMapping(entries: [], place: start)
    }
    switch try reader.value(of: node) {
    case .mapping(let mapping): return mapping
    case .scalar(let text, _) where text.isEmpty: return YAMLMapping(entries: [], place: start)
    case .scalar(_, let place), .sequence(_, let place):
      throw DiagnosticReport(YAMLFault.noMapping, at: place.location)
    }
  }

  private init(file: SourceFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  private func compose(_ text: String) throws(DiagnosticReport) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw report(error)
    } catch {
      throw DiagnosticReport(
        YAMLFault.malformed(problem: "\(error)"),
        at: SourceLocation(path: file.path)
      )
    }
  }

  private func report(_ error: YamlError) -> DiagnosticReport {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      DiagnosticReport(YAMLFault.malformed(problem: problem), at: place(mark, length: 1).location)
    case .duplicatedKeysInMapping(let duplicates, let context):
      duplicateKeys(duplicates, in: context.mark)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      DiagnosticReport(
        YAMLFault.malformed(problem: "a character is not allowed"),
        at: place(line: 1, column: 1, length: 1).location
      )
    }
  }

  // Yams names the mapping; the second of the equal keys is what an editor wants to see.
  private func duplicateKeys(_ keys: [String], in mapping: Mark) -> DiagnosticReport {
    var report = DiagnosticReport()
    for key in keys.sorted() {
      let lines = file.text(in: file.start..<file.bytes.count)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let holders = lines.indices.filter { line in
        line >= firstLine + mapping.line - 2
          && lines[line].drop { $0 == " " }.hasPrefix("\(key):")
      }
      let line = holders.dropFirst().first ?? firstLine + mapping.line - 2
      let indent = holders.count > 1 ? lines[line].prefix { $0 == " " }.count : mapping.column - 1
      report.add(
        YAMLFault.duplicateKey(key),
        at: file.location(line: line + 1, column: indent + 1, length: key.unicodeScalars.count)
      )
    }
    return report
  }

  private mutating func value(of node: Node) throws(DiagnosticReport) -> YAMLValue {
    nodes += 1
    let mark = node.mark
    guard nodes <= Self.mostNodes else {
      throw DiagnosticReport(YAMLFault.tooLarge, at: place(mark, length: 1).location)
    }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
      let firstLine = scalar.string.prefix { !$0.isNewline }
      let length = firstLine.unicodeScalars.count + quotes
      return .scalar(isNull ? "" : scalar.string, place(mark, length: length))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence { values.append(try value(of: element)) }
      return .sequence(values, place(mark, length: 1))
    case .mapping(let mapping):
      return .mapping(try self.mapping(mapping, at: mark))
    case .alias:
      throw DiagnosticReport(YAMLFault.alias, at: place(mark, length: 1).location)
    }
  }

  private mutating func mapping(
    _ mapping: Node.Mapping,
    at mark: Mark?
  ) throws(DiagnosticReport) -> YAMLMapping {
    var entries: [YAMLMapping.Entry] = []
    for (key, node) in mapping {
      let keyMark = key.mark ?? mark
      guard case .scalar(let scalar) = key else {
        throw DiagnosticReport(YAMLFault.keyIsNoText, at: place(keyMark, length: 1).location)
      }
      let place = place(keyMark, length: scalar.string.unicodeScalars.count)
      entries.append(
        YAMLMapping.Entry(key: scalar.string, keyPlace: place, value: try value(of: node))
      )
    }
    return YAMLMapping(entries: entries, place: entries.first?.keyPlace ?? place(mark, length: 1))
  }

  private func place(_ mark: Mark?, length: Int) -> YAMLPlace {
    place(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  private func place(line: Int, column: Int, length: Int) -> YAMLPlace {
    YAMLPlace(file: file, line: firstLine + line - 1, column: column, length: length)
  }
}
