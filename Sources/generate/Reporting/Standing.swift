/// What stands where there are faults.
enum Standing: Sendable {
  /// The output as it was before.
  case output

  /// The last good site, which is served.
  case lastGoodSite

  /// Nothing yet that could be served.
  case noSiteYet

  /// Nothing that is served.
  case nothing

  /// A page that is served with its faults.
  case faultyPage

  /// The texts of editors, of which none was to be mended.
  case texts

  /// Those texts but the ones that were mended.
  case otherTexts

  /// The project as it was before.
  case project

  /// The words in English.
  var english: String {
    switch self {
    case .output: "the output is as it was"
    case .lastGoodSite: "the last good site is served"
    case .noSiteYet: "there is no good site to serve yet"
    case .nothing: "nothing is served"
    case .project: "nothing was written"
    case .faultyPage: "this page is shown as it is"
    case .texts: "no text was changed"
    case .otherTexts: "no other text was changed"
    }
  }

  /// The words in Greek.
  var greek: String {
    switch self {
    case .output: "ο ιστότοπος έμεινε όπως ήταν"
    case .lastGoodSite: "προβάλλεται ο τελευταίος σωστός ιστότοπος"
    case .noSiteYet: "δεν υπάρχει ακόμη σωστός ιστότοπος να προβληθεί"
    case .nothing: "δεν προβάλλεται τίποτε"
    case .project: "δεν γράφτηκε τίποτε"
    case .faultyPage: "η σελίδα προβάλλεται όπως είναι"
    case .texts: "δεν άλλαξε κανένα κείμενο"
    case .otherTexts: "δεν άλλαξε κανένα άλλο κείμενο"
    }
  }
}
