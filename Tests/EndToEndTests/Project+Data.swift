import Testing

extension Project {
  /// The files of the data that are replaced, without their endings.
  static let replacedData = "Content/data/oews-2025-05-us"

  /// The small site with last year's data in `former`, and in their place others in which the two
  /// occupations have changed places.
  static func withReplacedData() throws -> Project {
    let project = try Project()
    try project.expectSite()
    for ending in ["csv", "yml"] {
      try project.write(project.bytes("\(replacedData).\(ending)"), to: "former/wages.\(ending)")
    }
    try project.exchangeOccupations(in: "\(replacedData).csv")
    try project.replace("period: 2025-05", with: "period: 2026-05", in: "\(replacedData).yml")
    return project
  }

  private func exchangeOccupations(in path: String) throws {
    let text = try text(path)
    try write(
      text.replacing("27-3031", with: "x").replacing("43-4051", with: "27-3031")
        .replacing("x", with: "43-4051"),
      to: path
    )
  }
}
