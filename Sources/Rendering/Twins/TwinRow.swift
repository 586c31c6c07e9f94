internal import WageData

/// A row of the data beside a page, the same for CSV and JSON.
struct TwinRow {
  /// What a figure is.
  enum Kind: String, CaseIterable {
    /// What a data set tells of a career.
    case estimate

    /// The same in the prices of another month.
    case real

    /// A career's figure less that of another one.
    case difference

    /// A career's figure over that of another one.
    case ratio
  }

  /// What is measured, and the time that a wage pays for.
  struct Place {
    /// The measure.
    let measure: Measure

    /// The pay period; `nil` for workers, who have none.
    let period: PayPeriod?
  }

  /// The career.
  let subject: TwinSubject

  /// What the figure is.
  let kind: Kind

  /// What is measured.
  let place: Place

  /// The figure, or why there is none.
  let statement: FigureStatement

  /// The other career of a difference or ratio.
  var comparedWith: TwinSubject?

  /// The month in whose prices a wage is told; `nil` where it is told in those of its own time.
  var prices: TwinText?
}
