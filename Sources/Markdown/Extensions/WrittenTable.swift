/// A table as it stands in the file, at the end of what libcmark takes for a paragraph.
struct WrittenTable {
  /// The index of the paragraph among the events.
  let paragraph: Int

  /// Where each line of the paragraph above the table starts and ends.
  let lead: [Range<Int>]

  /// How the columns are aligned.
  let alignments: [TableShape.Alignment]

  /// The cells of the head, then those of each row; never more than there are columns.
  let rows: [[Range<Int>]]

  /// The cells that rows have beyond the columns, from the first to the last that holds a text.
  let surplus: [Range<Int>]

  /// Finds the table in the lines of a paragraph, which has an index among the events; `nil` if it
  /// holds none.
  init?(paragraph index: Int, lines: [Range<Int>], in bytes: [UInt8]) {
    for rule in Self.rules(among: lines, in: bytes) {
      let head = TableRow.cells(in: lines[rule.line - 1], of: bytes)
      guard head.count == rule.alignments.count else { continue }
      var rows = [head]
      var surplus: [Range<Int>] = []
      for line in lines[(rule.line + 1)...] {
        let cells = TableRow.cells(in: line, of: bytes)
        rows.append(Array(cells.prefix(head.count)))
        let rest = cells.dropFirst(head.count).filter { !$0.isEmpty }
        if let first = rest.first, let last = rest.last {
          surplus.append(first.lowerBound..<last.upperBound)
        }
      }
      paragraph = index
      lead = Array(lines[..<(rule.line - 1)])
      alignments = rule.alignments
      self.rows = rows
      self.surplus = surplus
      return
    }
    return nil
  }

  /// What a paragraph that is no table lacks to be one; `nil` if it was not meant as one.
  ///
  /// - Parameters:
  ///   - lines: The lines of the paragraph.
  ///   - bytes: The file.
  /// - Returns: How many heads stand above a line that rules off another number of columns, and
  ///   that line.
  static func misfit(
    in lines: [Range<Int>],
    of bytes: [UInt8]
  ) -> (heads: Int, columns: Int, rule: Range<Int>)? {
    let pipe = UInt8(ascii: "|")
    for rule in rules(among: lines, in: bytes) {
      let head = lines[rule.line - 1]
      guard bytes[head].contains(pipe), bytes[lines[rule.line]].contains(pipe) else { continue }
      let heads = TableRow.cells(in: head, of: bytes).count
      return (heads, rule.alignments.count, lines[rule.line])
    }
    return nil
  }

  /// The lines that may rule off a head, and how they align columns.
  private static func rules(
    among lines: [Range<Int>],
    in bytes: [UInt8]
  ) -> some Sequence<(line: Int, alignments: [TableShape.Alignment])> {
    lines.indices.dropFirst().lazy.compactMap { number in
      guard let first = bytes[lines[number]].first, "|-:".utf8.contains(first) else { return nil }
      return TableRow.alignments(in: lines[number], of: bytes).map { (number, $0) }
    }
  }
}
