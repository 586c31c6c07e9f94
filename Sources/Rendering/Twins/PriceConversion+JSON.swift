internal import Localization
internal import WageData

extension PriceConversion {
  /// How amounts are told in the prices of another month, for programs.
  var json: JSONValue {
    .object([
      ("index", .text(record.index)), ("base", .text(record.base)),
      ("publisher", .text(record.publisher)), ("title", .text(record.title)),
      ("area", .text(record.area)), ("currency", .text(record.currency)),
      ("url", .text(record.url)), ("licence", .text(record.licence)),
      ("retrieved", .text("\(record.retrieved)")),
      ("from", Self.json(from)), ("to", Self.json(to)),
    ])
  }

  private static func json(_ level: PriceLevel) -> JSONValue {
    let number = FixedDecimal(level.units, fractionDigits: level.fractionDigits)
    return .object([
      ("month", .text("\(level.month)")),
      ("value", .number(NumberFormat.machine.text(of: number))),
    ])
  }
}
