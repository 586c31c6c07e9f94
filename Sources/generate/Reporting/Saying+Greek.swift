internal import DataImport
internal import SourceText
internal import WageData

extension Saying {
  /// The words in Greek.
  var greek: String {
    switch self {
    case .built(let result, let duration, let isTried):
      Self.text(of: result, after: duration, isTried: isTried)
    case .joined(let result, let duration):
      (result.shards == 1 ? "Ενώθηκε 1 τμήμα" : "Ενώθηκαν \(Self.number(result.shards)) τμήματα")
        + ": \(result.written == 1 ? "γράφτηκε" : "γράφτηκαν") \(Self.files(result.written)), "
        + Self.count(result.files - result.written, "αμετάβλητο", "αμετάβλητα") + ", "
        + Self.count(result.removed, "διαγράφηκε", "διαγράφηκαν")
        + ", σε \(Self.seconds(duration))"
    case .verified(let files, let folder, let duration):
      "\(files == 1 ? "Ελέγχθηκε" : "Ελέγχθηκαν") \(Self.files(files)) σε \(Self.seconds(duration)): "
        + "στο \(folder) υπάρχει ακριβώς ό,τι δίνει μια καθαρή παραγωγή"
    case .checked(let pages, let links, let duration):
      (pages == 1 ? "Ελέγχθηκε" : "Ελέγχθηκαν") + " \(Self.count(pages, "σελίδα", "σελίδες"))"
        + ", σε \(Self.seconds(duration))"
        + (links.map { ", και \(Self.count($0, "σύνδεσμος", "σύνδεσμοι")) προς άλλους ιστοτόπους" }
          ?? "")
    case .rolledBack:
      "Ο προηγούμενος ιστότοπος επανήλθε"
    case .imported(.prices(let prices)):
      "Γράφτηκαν τα Content/data/\(prices.id).csv και .yml: \(prices.record.index), "
        + "\(prices.record.area), " + Self.count(prices.count, "μήνας", "μήνες")
        + " από \(prices.months.lowerBound) έως \(prices.months.upperBound)"
    case .imported(.wages(let data)):
      "Γράφτηκαν τα Content/data/\(data.id).csv και .yml: "
        + Self.count(data.rowCount, "επάγγελμα", "επαγγέλματα")
        + ", \(data.record.area), \(data.record.period), \(data.topCode(in: .greek))"
    case .begun(let folder, let files):
      "Ξεκίνησε ένας ιστότοπος στον φάκελο \(folder): "
        + "\(files == 1 ? "γράφτηκε" : "γράφτηκαν") \(Self.files(files))"
    case .wrote(let path):
      "Γράφτηκε το \(path)"
    case .next(let step):
      "Ύστερα: \(step.greek)"
    case .mended(let place, let text, let data):
      "Διορθώθηκε το \(place): \(text), τώρα \(data)"
    case .compared(let figures, let claims):
      Self.count(figures, "αριθμός είναι σωστός", "αριθμοί είναι σωστοί") + ", "
        + Self.count(claims, "ισχυρισμός αληθεύει", "ισχυρισμοί αληθεύουν")
    case .stopped(let isReplaced):
      isReplaced
        ? "Διακόπηκε· ο νέος ιστότοπος είναι στη θέση του"
        : "Διακόπηκε· ο ιστότοπος έμεινε όπως ήταν"
    case .faults(let errors, let warnings, let standing):
      [
        errors > 0 ? Self.count(errors, "σφάλμα", "σφάλματα") : nil,
        warnings > 0 ? Self.count(warnings, "προειδοποίηση", "προειδοποιήσεις") : nil,
      ].compactMap(\.self).joined(separator: ", ")
        + (errors > 0 ? "· \(standing.greek)" : "")
    case .outline(let outline):
      Self.text(of: outline)
    }
  }

  private static func text(
    of result: BuildResult,
    after duration: Duration,
    isTried: Bool
  ) -> String {
    let pages = count(result.written, "σελίδα", "σελίδες")
    if isTried {
      let verb = result.written == 1 ? "Θα γραφόταν" : "Θα γράφονταν"
      return "\(verb) \(pages), σε \(seconds(duration))· δεν γράφτηκε τίποτε"
        + waiting(result.waitingPosts)
    }
    return (result.written == 1 ? "Γράφτηκε" : "Γράφτηκαν") + " \(pages), "
      + count(result.pages - result.written, "αμετάβλητη", "αμετάβλητες") + ", "
      + count(result.removed, "διαγράφηκε", "διαγράφηκαν") + ", σε \(seconds(duration))"
      + waiting(result.waitingPosts)
  }

  private static func waiting(_ posts: Int) -> String {
    guard posts > 0 else { return "" }
    return "· " + count(posts, "ανάρτηση περιμένει", "αναρτήσεις περιμένουν") + " την ημέρα "
      + (posts == 1 ? "της" : "τους")
  }

  private static func text(of outline: SiteOutline) -> String {
    let editions = outline.editions.map { edition in
      "\(edition.language): \(count(edition.careers, "επάγγελμα", "επαγγέλματα")), "
        + count(edition.comparisons, "σύγκριση", "συγκρίσεις") + ", "
        + count(edition.pairs, "ζευγάρι", "ζευγάρια") + ", "
        + count(edition.pages, "σελίδα", "σελίδες")
        + (edition.posts > 0 ? ", " + count(edition.posts, "ανάρτηση", "αναρτήσεις") : "")
    }
    let data = outline.dataSets.joined(separator: ", ")
    return (editions + ["δεδομένα: \(data.isEmpty ? "κανένα" : data)"]).joined(separator: "\n")
  }

  private static func files(_ number: Int) -> String {
    count(number, "αρχείο", "αρχεία")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Self.number(number)) \(number == 1 ? one : many)"
  }

  private static func number(_ number: Int) -> String {
    MessageLanguage.greek.number(number)
  }

  private static func seconds(_ duration: Duration) -> String {
    MessageLanguage.greek.seconds(duration)
  }
}
