public import WageData

/// Which figures the data beside a page hold: at least those of all its tables.
public struct TwinContent: Sendable {
  /// Two careers that a table compares by difference and ratio.
  public struct Pair: Hashable, Sendable {
    /// The career whose figures stand first.
    public let first: WagesSelection.Column

    /// The career that the first is compared with.
    public let second: WagesSelection.Column

    /// In which prices both are told; `nil` for those of their one time.
    public var prices: ConstantPrices?
  }

  /// A career whose wages are told in the prices of another month.
  public struct Real: Hashable, Sendable {
    /// The career in its data set.
    public let column: WagesSelection.Column

    /// How they are converted.
    public let conversion: PriceConversion
  }

  /// The careers in their data sets, each once, those of the page's own subject first.
  public private(set) var columns: [WagesSelection.Column] = []

  /// The careers in constant prices, each once.
  public private(set) var reals: [Real] = []

  /// The pairs, each once.
  public private(set) var pairs: [Pair] = []

  /// No figures yet.
  init() {}

  /// The figures of careers, each named once.
  init(columns: [WagesSelection.Column]) {
    self.columns = columns
  }

  /// Adds a career in a data set.
  mutating func add(_ column: WagesSelection.Column) {
    if !columns.contains(column) { columns.append(column) }
  }

  /// Adds a comparison of two careers.
  mutating func add(_ pair: Pair) {
    add(pair.first)
    add(pair.second)
    if !pairs.contains(pair) { pairs.append(pair) }
  }

  /// Adds a career in constant prices.
  mutating func add(_ real: Real) {
    if !reals.contains(real) { reals.append(real) }
  }

  /// Adds what the tables in a text show.
  mutating func addTables(of prose: Prose) {
    for insertion in prose.insertions {
      guard case .wages(let selection) = insertion.content else { continue }
      for group in selection.groups {
        for column in group {
          add(column)
          if let conversion = selection.real?.conversions[column.dataSet] {
            add(Real(column: column, conversion: conversion))
          }
        }
        if selection.showsDifference, group.count == 2 {
          let prices = selection.pricesOfDifferences(between: group.map(\.dataSet))
          add(Pair(first: group[0], second: group[1], prices: prices))
        }
      }
    }
  }

  /// The ids of its data sets, in the order in which columns name them.
  public var dataSets: [String] {
    columns.map(\.dataSet).reduce(into: []) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
  }
}
