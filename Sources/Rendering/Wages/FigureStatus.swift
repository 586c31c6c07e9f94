/// Why a figure is missing or marked, by the letter that readers see in square brackets.
enum FigureStatus: String, CaseIterable {
  /// Not available.
  case unavailable = "x"

  /// At or above the top code.
  case topCoded = "t"

  /// Does not apply.
  case notApplicable = "z"

  /// Of low reliability.
  case unreliable = "u"

  /// Derived by us.
  case derived = "e"

  /// Behind a break of the series.
  case afterBreak = "b"
}

/// The statuses that occur in a cell or a table.
struct FigureStatuses: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set of one status.
  init(_ status: FigureStatus) {
    let position = FigureStatus.allCases.firstIndex(of: status) ?? 0
    rawValue = 1 << UInt8(position)
  }

  /// The statuses in a fixed order.
  var all: [FigureStatus] {
    FigureStatus.allCases.filter { contains(FigureStatuses($0)) }
  }

  /// Every set that there can be, by its raw value.
  static let every = (0..<UInt8(1 << FigureStatus.allCases.count)).map(FigureStatuses.init)
}
