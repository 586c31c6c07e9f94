internal import SourceText
internal import Yams

/// Reads YAML to values with places.
///
/// Scalars stay texts, so that `2008-05` or `1235` are what the editor wrote; each key knows its type.
struct YAMLReader {
  private let file: SourceFile
  private let firstLine: Int
  private var met: Set<Start> = []

  // Where a node starts, by line and column.
  private struct Start: Hashable {
    let line: Int
    let column: Int
  }

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
    guard let node = try reader.compose(range) else {
      return YAMLMapping(entries: [], place: start)
    }
    switch try reader.value(of: node, behind: node.mark) {
    case .mapping(let mapping): return mapping
    case .scalar(let text, _) where text.isEmpty: return YAMLMapping(entries: [], place: start)
    case .scalar(_, let place), .sequence(_, let place):
      throw DiagnosticReport(YAMLFault.noMapping, at: place.location)
    }
  }

  /// Reads a whole file as a value of any kind; nothing at all reads as an empty text.
  static func value(of file: SourceFile) throws(DiagnosticReport) -> YAMLValue {
    var reader = YAMLReader(file: file, firstLine: 1)
    guard let node = try reader.compose(file.start..<file.bytes.count) else {
      return .scalar("", YAMLPlace(file: file, line: 1, column: 1, length: 1))
    }
    return try reader.value(of: node, behind: node.mark)
  }

  private init(file: SourceFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  private func compose(_ range: Range<Int>) throws(DiagnosticReport) -> Node? {
    let text = file.text(in: range)
    if let alias = AliasSearch.alias(in: text) {
      let (start, end) = (range.lowerBound + alias.lowerBound, range.lowerBound + alias.upperBound)
      throw DiagnosticReport(YAMLFault.alias, at: file.location(of: start..<end))
    }
    do {
      // Nothing is resolved, as scalars stay texts; and the environment is not asked for the encoding.
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
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
      duplicateKeys(duplicates, at: context.mark)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      DiagnosticReport(
        YAMLFault.malformed(problem: "a character is not allowed"),
        at: place(line: 1, column: 1, length: 1).location
      )
    }
  }

  // Yams marks the first of the equal keys; the second is what an editor wants to see. All keys of a
  // mapping have one indentation.
  private func duplicateKeys(_ keys: [String], at mark: Mark) -> DiagnosticReport {
    var report = DiagnosticReport()
    let lines = file.text(in: file.start..<file.bytes.count)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let marked = firstLine + mark.line - 2
    let indent = mark.column - 1
    for key in keys.sorted() {
      let holders = lines.indices.filter { line in
        line >= (indent == 0 ? firstLine - 1 : marked)
          && lines[line].prefix { $0 == " " }.count == indent
          && lines[line].dropFirst(indent).hasPrefix("\(key):")
      }
      let line = holders.dropFirst().first ?? marked
      report.add(
        YAMLFault.duplicateKey(key),
        at: file.location(line: line + 1, column: indent + 1, length: key.unicodeScalars.count)
      )
    }
    return report
  }

  // The mark is that of the key before the value.
  private mutating func value(
    of node: Node,
    behind keyMark: Mark?
  ) throws(DiagnosticReport) -> YAMLValue {
    let mark = node.mark
    // Yams puts the node of the anchor where an alias stands: it is met a second time. Refused, so
    // that a small file cannot stand for an immense tree.
    if let mark, !met.insert(Start(line: mark.line, column: mark.column)).inserted {
      throw DiagnosticReport(YAMLFault.alias, at: placeOfAlias(behind: keyMark).location)
    }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string
      let isNull = scalar.style == .plain && (text == "" || text == "~" || text == "null")
      let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
      let length = text.unicodeScalars.prefix { !Self.endsLine($0) }.count + quotes
      return .scalar(isNull ? "" : text, place(mark, length: length))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence { values.append(try value(of: element, behind: keyMark)) }
      return .sequence(values, place(mark, length: 1))
    case .mapping(let mapping):
      return .mapping(try self.mapping(mapping, at: mark))
    case .alias:
      throw DiagnosticReport(YAMLFault.alias, at: place(mark, length: 1).location)
    }
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
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
        YAMLMapping.Entry(
          key: scalar.string,
          keyPlace: place,
          value: try value(of: node, behind: keyMark)
        )
      )
    }
    return YAMLMapping(entries: entries, place: entries.first?.keyPlace ?? place(mark, length: 1))
  }

  private func placeOfAlias(behind keyMark: Mark?) -> YAMLPlace {
    let key = place(keyMark, length: 1)
    guard let start = file.offset(ofLine: key.line),
      let star = file.bytes[start...].firstIndex(of: UInt8(ascii: "*"))
    else { return key }
    let name = file.bytes[(star + 1)...].prefix { $0 > 0x20 && !",]}".utf8.contains($0) }
    let location = file.location(of: star..<name.endIndex)
    return YAMLPlace(
      file: file,
      line: location.line,
      column: location.column,
      length: location.length
    )
  }

  private func place(_ mark: Mark?, length: Int) -> YAMLPlace {
    place(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  private func place(line: Int, column: Int, length: Int) -> YAMLPlace {
    YAMLPlace(file: file, line: firstLine + line - 1, column: column, length: length)
  }
}
