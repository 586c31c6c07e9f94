/// Why a cell is no number.
public enum NumberProblem: Error, Hashable, Sendable {
  /// Letters or other text.
  case notANumber

  /// A sign of a currency; the currency belongs to the source record.
  case currencySign

  /// A power of ten, as spreadsheets write long numbers.
  case exponent

  /// A plus, or a minus that is not the first character.
  case sign

  /// More than one decimal point.
  case severalPoints

  /// A comma that does not set off three digits.
  case separatorMisplaced

  /// More decimals than the unit has.
  case tooManyDecimals(most: Int)

  /// More than twelve digits before the point.
  case tooLarge
}
