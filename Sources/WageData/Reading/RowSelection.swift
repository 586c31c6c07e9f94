/// Which rows of a file are wanted; the others are checked and forgotten.
public struct RowSelection: Hashable, Sendable {
  /// The occupations; `nil` for all.
  public let occupations: Set<OccupationCode>?

  /// The area by its code or its title, such as `06` or `California`; `nil` where the file has one.
  public let area: String?

  /// The industry by its NAICS code, such as `31-33`; `nil` where the file has one.
  public let industry: String?

  /// The ownership by its code, such as `1235`; `nil` where the file has one.
  public let ownership: String?

  /// Names what is wanted.
  public init(
    occupations: Set<OccupationCode>? = nil,
    area: String? = nil,
    industry: String? = nil,
    ownership: String? = nil
  ) {
    self.occupations = occupations
    self.area = area
    self.industry = industry
    self.ownership = ownership
  }

  /// Every row, of a file with one area, one scope of industries and one ownership.
  public static let all = RowSelection()
}
