public import Localization
public import WageData

/// Writes figures as a language does.
///
/// A class, so that whoever writes a figure does not copy a whole locale.
public final class FigureFormat: Sendable {
  private let conventions: LocaleConventions
  private let atLeast: Message?
  private let atMost: Message?

  /// Writes figures by the conventions and with the words of a language.
  public init(_ language: SiteLanguage) {
    conventions = language.conventions
    atLeast = language.strings.message("messages.at-least")
    atMost = language.strings.message("messages.at-most")
  }

  /// The figure with the sign of its currency, as it stands in a sentence: `$51,280`, `1,72`.
  public func sentenceText(_ figure: Figure) -> String {
    let currency = figure.currency
    let format = currency.map { conventions.money(in: $0) } ?? conventions.numbers
    return self.text(format.text(of: figure.decimal), as: figure.amount.certainty)
  }

  /// The figure without the sign of its currency, as it stands in a table.
  public func cellText(_ figure: Figure) -> String {
    text(conventions.numbers.text(of: figure.decimal), as: figure.amount.certainty)
  }

  /// A number as text in the words of what it is: `≥ 239,200`.
  public func text(_ number: String, as certainty: Certainty) -> String {
    switch certainty {
    case .exact: number
    case .atLeast: atLeast?.text(["amount": number]) ?? "≥ \(number)"
    case .atMost: atMost?.text(["amount": number]) ?? "≤ \(number)"
    }
  }

  /// Whether a text states a ratio to more than two decimals (G-25).
  func hasSurplusDecimals(_ text: String, _ figure: Figure) -> Bool {
    guard figure.unit == .times else { return false }
    let sign = conventions.numbers.text(of: FixedDecimal(0, fractionDigits: 1)).dropFirst().first
    guard let mark = text.lastIndex(where: { $0 == sign }) else { return false }
    return text[mark...].dropFirst().prefix { $0.isASCII && $0.isNumber }.count > 2
  }

  /// The figure for machines: `51280`, `14.36`, `1.72`; of a bound, its number.
  public static func datum(_ figure: Figure) -> String {
    NumberFormat.machine.text(of: figure.decimal)
  }

  /// Writes the figure for machines.
  public static func append(datum figure: Figure, to bytes: inout [UInt8]) {
    NumberFormat.machine.append(figure.decimal, to: &bytes)
  }

  /// Writes an amount in the smallest unit without the sign of its currency, as a table has it.
  public func appendAmount(_ minorUnits: Int, per period: PayPeriod, to bytes: inout [UInt8]) {
    conventions.numbers.append(FixedDecimal(minorUnits, per: period), to: &bytes)
  }

  /// Writes an amount in the smallest unit in the format of its currency, as a sentence has it.
  public func appendMoney(
    _ minorUnits: Int,
    _ currency: NumberFormat,
    per period: PayPeriod,
    to bytes: inout [UInt8]
  ) {
    currency.append(FixedDecimal(minorUnits, per: period), to: &bytes)
  }

  /// Writes an amount in the smallest unit for machines.
  public func appendDatum(_ minorUnits: Int, per period: PayPeriod, to bytes: inout [UInt8]) {
    NumberFormat.machine.append(FixedDecimal(minorUnits, per: period), to: &bytes)
  }

  /// Writes a ratio in hundredths, as a table has it.
  public func appendRatio(_ hundredths: Int, to bytes: inout [UInt8]) {
    conventions.numbers.append(FixedDecimal(hundredths, fractionDigits: 2), to: &bytes)
  }

  /// Writes a ratio in hundredths for machines.
  public func appendRatioDatum(_ hundredths: Int, to bytes: inout [UInt8]) {
    NumberFormat.machine.append(FixedDecimal(hundredths, fractionDigits: 2), to: &bytes)
  }
}

extension Figure {
  /// The currency; `nil` for what is no money.
  fileprivate var currency: CurrencyCode? {
    if case .money(let code, _) = unit { CurrencyCode(code) } else { nil }
  }

  /// The number with the decimals that are shown: years whole, hours in cents, ratios in hundredths.
  fileprivate var decimal: FixedDecimal {
    switch unit {
    case .persons:
      return FixedDecimal(shown)
    case .times:
      return FixedDecimal(shown, fractionDigits: 2)
    case .money(_, let period):
      return FixedDecimal(shown, per: period)
    }
  }
}

extension FixedDecimal {
  /// An amount of hundredths: whole by the year, if it is, and with two decimals by the hour.
  fileprivate init(_ hundredths: Int, per period: PayPeriod) {
    if period == .year, hundredths % 100 == 0 {
      self.init(hundredths / 100)
    } else {
      self.init(hundredths, fractionDigits: 2)
    }
  }
}
