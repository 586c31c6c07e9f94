/// Looks at a piece of a page: whether pages made of it and of other such pieces are faultless.
struct PieceCheck {
  private let paths: SitePaths
  private let origin: String
  private var survey = PageSurvey()

  /// Prepares to look at pieces of the pages of a site, which will stand at an origin such as
  /// `https://example.org`.
  init(paths: SitePaths, origin: String) {
    self.paths = paths
    self.origin = origin
  }

  /// The ids of a piece's elements; `nil` if only a look at the whole page can tell whether it is
  /// faultless.
  ///
  /// A piece is faultless anywhere if it ends where it began, in a text, holds nothing that could be
  /// or begin an unresolved token, has each id once, leads only to pages of the site, to its own
  /// elements and to elsewhere, and has no script but behind a policy that lets it run.
  mutating func ids(of piece: [UInt8]) -> Set<[UInt8]>? {
    survey.read(piece)
    guard survey.isClosed, !survey.isSuspicious,
      piece.last != UInt8(ascii: "$"), piece.last != UInt8(ascii: "{")
    else { return nil }
    let ids = Set(survey.ids.map { Array(piece[$0]) })
    guard ids.count == survey.ids.count,
      BlockedScript.all(among: survey.scripts, of: piece, origin: origin)?.isEmpty == true,
      survey.links.allSatisfy({ isFaultless($0, in: piece, ids) })
    else { return nil }
    return ids
  }

  /// Whether a piece is faultless and has neither ids nor links.
  mutating func isInert(_ piece: [UInt8]) -> Bool {
    ids(of: piece)?.isEmpty == true && survey.links.isEmpty
  }

  private func isFaultless(
    _ link: Range<Int>,
    in piece: [UInt8],
    _ ids: Set<[UInt8]>
  ) -> Bool {
    guard let first = piece[link].first, first > 0x20 else { return false }
    if first == UInt8(ascii: "#") {
      return link.count == 1 || ids.contains(Array(piece[link].dropFirst()))
    }
    guard first == UInt8(ascii: "/") else { return PageCheck.hasScheme(link, in: piece) }
    if link.count > 1, piece[link.lowerBound + 1] == UInt8(ascii: "/") { return true }
    return paths.contains(link.lowerBound + 1..<link.upperBound, in: piece)
  }
}
