internal import Templates

/// What templates may name of charts of wages; lengths are in units of the drawing.
enum ChartOffer {
  /// A mark of the axis; the ends are anchored to `start` and `end`.
  static let tick = Schema("a tick", [("x", .text), ("label", .text), ("anchor", .text)])

  /// A line of a name.
  static let line = Schema("a line", [("y", .text), ("text", .text)])

  /// A stretch of a row; an open one goes on behind its end.
  static let span = Schema("a span", [("from", .text), ("to", .text), ("is-open", .flag)])

  /// The percentiles of a career, drawn about y = 0.
  static let strip = Schema(
    "a strip",
    [
      ("end", .text), ("lines", .list(line)), ("value", .text), ("value-y", .text),
      ("lower", .record(span)),
      ("upper", .record(span)), ("bar", .record(span)), ("median", .text),
    ]
  )

  /// The medians of a career at two times, drawn about y = 0.
  static let dumbbell = Schema(
    "a dumbbell",
    [
      ("end", .text), ("lines", .list(line)), ("older-value", .text), ("newer-value", .text),
      ("value-y", .text),
      ("older", .text), ("newer", .text), ("older-bound", .text), ("newer-bound", .text),
      ("link", .record(span)),
    ]
  )

  /// A drawn row in its place; its side is `first` or `second` of two careers, or `benchmark`.
  static let row = Schema(
    "a row",
    [("side", .text), ("y", .text), ("drawing", .markup), ("words", .text)]
  )

  /// A chart; older and newer are the reference periods of a dumbbell.
  static func chart(words: Schema) -> Schema {
    Schema(
      "a chart",
      [
        ("id", .text), ("caption", .text), ("unit", .text), ("table", .text), ("width", .text),
        ("height", .text), ("bottom", .text), ("label-y", .text), ("ticks", .list(tick)),
        ("rows", .list(row)), ("finding", .text), ("older", .text), ("newer", .text),
        ("notes", .list(of: .text)), ("words", .record(words)),
      ]
    )
  }

  /// Tables that open beside a chart.
  static func folded(words: Schema) -> Schema {
    Schema("tables beside a chart", [("tables", .markup), ("words", .record(words))])
  }
}
