internal import WageData

extension DataSet {
  /// Its source record for programs.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .text(id)), ("publisher", .text(record.publisher)), ("title", .text(record.title)),
      ("url", .text(record.url)), ("licence", .text(record.licence)),
      ("retrieved", .text("\(record.retrieved)")),
      ("reference_period", .text("\(record.period)")), ("area", .text(record.area)),
      ("currency", .text(record.currency)), ("industries", .text(record.industries)),
      ("ownership", .text(record.ownership)),
      ("classification", .text(record.classification)), ("concept", .text(record.concept)),
      ("programme", .text(record.programme)), ("method", .text(record.method)),
    ]
    let topCodes = PayPeriod.allCases.compactMap { period in
      record.topCode[period].map { (period.rawValue, JSONValue.number(Self.units(of: $0))) }
    }
    if !topCodes.isEmpty { members.append(("top_code", .object(topCodes))) }
    if !record.breaks.isEmpty {
      let breaks = record.breaks.map { seriesBreak in
        JSONValue.object([
          ("period", .text("\(seriesBreak.period)")), ("why", .text(seriesBreak.why)),
        ])
      }
      members.append(("breaks", .list(breaks)))
    }
    return .object(members)
  }

  // An amount in hundredths, with as many decimals as it needs.
  private static func units(of amount: Int) -> String {
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
