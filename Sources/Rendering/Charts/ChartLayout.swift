internal import Templates

/// The measures of charts, in units of the drawing: one of them is a pixel on a narrow phone.
enum ChartLayout {
  /// The width of the drawing.
  static let width = 360

  /// The length of the axis; what is left is room for arrows.
  static let axisWidth = 348

  /// The end of the axis, at which the amounts of rows end too.
  static let end = Value.text(Text("\(axisWidth)"))

  /// How many characters a line of a name holds beside the amount at its end.
  static let nameLength = 34

  /// How many characters a line holds beside the two amounts of a dumbbell.
  static let shortNameLength = 26

  private static let lineHeight = 15
  private static let aboveMarks = 16
  private static let belowMarks = 19
  private static let axisHeight = 22
  private static let labelOffset = 15

  /// How far below the top of a row its marks are centred.
  static func centre(lines: Int) -> Int {
    lines * lineHeight + aboveMarks
  }

  /// The height of a row.
  static func height(lines: Int) -> Int {
    centre(lines: lines) + belowMarks
  }

  /// The base line of a line of a name, from the centre of the marks.
  static func baseline(of line: Int, lines: Int) -> Int {
    -aboveMarks - (lines - 1 - line) * lineHeight
  }

  /// The base line of the labels of the axis below rows.
  static func labels(below rows: Int) -> Int {
    rows + labelOffset
  }

  /// The height of the drawing below rows.
  static func total(below rows: Int) -> Int {
    rows + axisHeight
  }

  /// A number of tenths as a short decimal.
  static func text(tenths: Int) -> String {
    let (whole, tenth) = tenths.quotientAndRemainder(dividingBy: 10)
    return tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
  }
}
