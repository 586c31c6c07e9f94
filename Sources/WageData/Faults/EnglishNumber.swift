/// Numbers as English reports show them.
enum EnglishNumber {
  /// A whole number with its thousands set off, such as `51,280`.
  static func whole(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let head = digits.count % 3
    var groups = head > 0 ? [String(digits.prefix(head))] : []
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// Money from its smallest unit: `14.36`, but `51,280` for a whole amount per year.
  static func money(_ minorUnits: Int, per period: PayPeriod?) -> String {
    let (units, cents) = (minorUnits.magnitude / 100, minorUnits.magnitude % 100)
    let sign = minorUnits < 0 ? "-" : ""
    if cents == 0, period != .hour { return sign + whole(Int(units)) }
    return "\(sign)\(whole(Int(units))).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// Tenths as a number with one decimal.
  static func tenths(_ tenths: Int) -> String {
    "\(tenths < 0 ? "-" : "")\(whole(Int(tenths.magnitude / 10))).\(tenths.magnitude % 10)"
  }

  /// `one row`, `2 rows`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "one \(one)" : "\(whole(number)) \(many)"
  }
}
