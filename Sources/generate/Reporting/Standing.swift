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

  /// The words in English.
  var english: String {
    switch self {
    case .output: "the output is as it was"
    case .lastGoodSite: "the last good site is served"
    case .noSiteYet: "there is no good site to serve yet"
    case .nothing: "nothing is served"
    case .faultyPage: "this page is shown as it is"
    }
  }

  /// The words in Greek.
  var greek: String {
    switch self {
    case .output: "ο ιστότοπος έμεινε όπως ήταν"
    case .lastGoodSite: "προβάλλεται ο τελευταίος σωστός ιστότοπος"
    case .noSiteYet: "δεν υπάρχει ακόμη σωστός ιστότοπος να προβληθεί"
    case .nothing: "δεν προβάλλεται τίποτε"
    case .faultyPage: "η σελίδα προβάλλεται όπως είναι"
    }
  }
}
