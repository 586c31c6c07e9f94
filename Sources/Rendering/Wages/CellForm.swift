/// How a page's generated figures are written.
enum CellForm: Sendable {
  /// With the rows and columns of the data from which they come: on pages that an editor wrote.
  case traced

  /// Without: a generated pair would grow by a fifth, and the data of its two careers, to which it
  /// links, name the row of every figure.
  case plain
}
