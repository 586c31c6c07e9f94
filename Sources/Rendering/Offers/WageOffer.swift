internal import Templates

/// What templates may name of tables of wages.
enum WageOffer {
  /// A status of a figure.
  static let status = Schema("a status", [("code", .text), ("meaning", .text)])

  /// A figure of a table.
  static let cell = Schema(
    "a cell",
    [("value", .text), ("datum", .text), ("origin", .text), ("codes", .list(status))]
  )

  /// What a table says of two medians in words, with a figure in them.
  static let difference = Schema(
    "a difference",
    [("text", .markup), ("codes", .list(status))]
  )

  /// A column of a table; its side is `first` or `second` on a comparison.
  static let column = Schema(
    "a column",
    [("label", .text), ("codes", .list(status)), ("side", .text)]
  )

  /// A row of a table with its rendered cells, and the marks of all of them; the URLs are of the career
  /// that it is about, and of the comparison of the page's career with that one.
  static let row = Schema(
    "a row",
    [
      ("label", .text), ("codes", .list(status)), ("url", .url), ("comparison", .url),
      ("is-benchmark", .flag),
      ("cells", .list(of: .markup)),
    ]
  )

  /// A table.
  static let table = Schema(
    "a table",
    [
      ("id", .text), ("caption", .text), ("unit", .text), ("corner", .text),
      ("columns", .list(column)), ("rows", .list(row)), ("benchmark", .markup),
      ("legend", .markup), ("notes", .list(of: .text)),
    ]
  )

  /// A sentence on how the wages of two careers overlap.
  static let overlap = Schema("an overlap", [("sentence", .markup)])

  /// The explanations under a table.
  static let legend = Schema("a legend", [("statuses", .list(status))])

  /// The line that says where figures come from; above is the id of the line that tells all of it where
  /// the page names the same source before.
  static let source = Schema(
    "a source",
    [
      ("id", .text), ("above", .text), ("url", .url), ("publisher", .text), ("title", .text),
      ("period", .text),
      ("period-date", .text), ("area", .text), ("concept", .text), ("retrieved", .text),
      ("retrieved-date", .text), ("is-derived", .flag),
    ]
  )

  /// Tables with the sources of their figures: one, or one for each data set of a dated table.
  static func tables(words: Schema) -> Schema {
    Schema(
      "tables",
      [("tables", .list(table)), ("sources", .list(source)), ("words", .record(words))]
    )
  }
}
