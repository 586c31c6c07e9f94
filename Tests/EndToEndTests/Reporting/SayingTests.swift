import SourceText
import Testing

@testable import generate

struct SayingTests {
  private static let pause = Duration.milliseconds(1_234_409)

  private static func built(_ written: Int, of pages: Int, removed: Int, isTried: Bool) -> Saying {
    let result = BuildResult(
      pages: pages,
      written: written,
      removed: removed,
      warnings: DiagnosticReport()
    )
    return .built(result, after: .milliseconds(409), isTried: isTried)
  }

  private static func joined(_ shards: Int, _ written: Int, of files: Int, removed: Int) -> Saying {
    let result = MergeResult(shards: shards, files: files, written: written, removed: removed)
    return .joined(result, after: pause)
  }

  private static let outline = SiteOutline(
    editions: [
      .init(language: "el", careers: 8, comparisons: 1, pairs: 1_024, pages: 2),
      .init(language: "en", careers: 1, comparisons: 2, pairs: 1, pages: 1),
    ],
    dataSets: ["oews-2008-05-us", "oews-2025-05-us"]
  )

  @Test(arguments: [
    (
      built(1_204, of: 1_242, removed: 3, isTried: false),
      "Wrote 1,204 pages, 38 unchanged, 3 removed in 0.41 s",
      "Γράφτηκαν 1.204 σελίδες, 38 αμετάβλητες, 3 διαγράφηκαν, σε 0,41 s"
    ),
    (
      built(1, of: 2, removed: 1, isTried: false),
      "Wrote 1 page, 1 unchanged, 1 removed in 0.41 s",
      "Γράφτηκε 1 σελίδα, 1 αμετάβλητη, 1 διαγράφηκε, σε 0,41 s"
    ),
    (
      built(88, of: 88, removed: 0, isTried: true),
      "Wrote 88 pages, 0 unchanged, 0 removed in 0.41 s; nothing was written",
      "Θα γράφονταν 88 σελίδες, σε 0,41 s· δεν γράφτηκε τίποτε"
    ),
    (
      built(1, of: 1, removed: 0, isTried: true),
      "Wrote 1 page, 0 unchanged, 0 removed in 0.41 s; nothing was written",
      "Θα γραφόταν 1 σελίδα, σε 0,41 s· δεν γράφτηκε τίποτε"
    ),
    (
      joined(16, 2_000, of: 3_000, removed: 0),
      "Joined 16 shards: wrote 2,000 files, 1,000 unchanged, 0 removed in 1,234.41 s",
      "Ενώθηκαν 16 τμήματα: γράφτηκαν 2.000 αρχεία, 1.000 αμετάβλητα, 0 διαγράφηκαν, σε 1.234,41 s"
    ),
    (
      joined(1, 1, of: 2, removed: 1),
      "Joined 1 shard: wrote 1 file, 1 unchanged, 1 removed in 1,234.41 s",
      "Ενώθηκε 1 τμήμα: γράφτηκε 1 αρχείο, 1 αμετάβλητο, 1 διαγράφηκε, σε 1.234,41 s"
    ),
    (
      .verified(files: 120, folder: "Public", after: pause),
      "Verified 120 files in 1,234.41 s: Public is what a clean build makes",
      "Ελέγχθηκαν 120 αρχεία σε 1.234,41 s: στο Public υπάρχει ακριβώς ό,τι δίνει μια καθαρή παραγωγή"
    ),
    (
      .verified(files: 1, folder: "Public", after: pause),
      "Verified 1 file in 1,234.41 s: Public is what a clean build makes",
      "Ελέγχθηκε 1 αρχείο σε 1.234,41 s: στο Public υπάρχει ακριβώς ό,τι δίνει μια καθαρή παραγωγή"
    ),
    (
      .mended(place: SourceLocation(path: "a.md"), text: "$1", data: "$2"),
      "Mended a.md: $1, now $2", "Διορθώθηκε το a.md: $1, τώρα $2"
    ),
    (
      .compared(figures: 1_200, claims: 2), "1,200 figures are right, 2 claims hold",
      "1.200 αριθμοί είναι σωστοί, 2 ισχυρισμοί αληθεύουν"
    ),
    (
      .compared(figures: 1, claims: 1), "1 figure is right, 1 claim holds",
      "1 αριθμός είναι σωστός, 1 ισχυρισμός αληθεύει"
    ),
    (
      .checked(pages: 88, links: nil, after: pause), "Checked 88 pages in 1,234.41 s",
      "Ελέγχθηκαν 88 σελίδες, σε 1.234,41 s"
    ),
    (
      .checked(pages: 1, links: 1, after: pause),
      "Checked 1 page in 1,234.41 s, and 1 link to other sites",
      "Ελέγχθηκε 1 σελίδα, σε 1.234,41 s, και 1 σύνδεσμος προς άλλους ιστοτόπους"
    ),
    (.rolledBack, "The previous site is back", "Ο προηγούμενος ιστότοπος επανήλθε"),
    (
      .stopped(isReplaced: true), "Stopped; the new site is in place",
      "Διακόπηκε· ο νέος ιστότοπος είναι στη θέση του"
    ),
    (
      .stopped(isReplaced: false), "Stopped; the output is as it was",
      "Διακόπηκε· ο ιστότοπος έμεινε όπως ήταν"
    ),
    (
      .faults(errors: 2, warnings: 1), "2 errors, 1 warning; the output is as it was",
      "2 σφάλματα, 1 προειδοποίηση· ο ιστότοπος έμεινε όπως ήταν"
    ),
    (
      .faults(errors: 1, warnings: 2), "1 error, 2 warnings; the output is as it was",
      "1 σφάλμα, 2 προειδοποιήσεις· ο ιστότοπος έμεινε όπως ήταν"
    ),
    (.faults(errors: 0, warnings: 1), "1 warning", "1 προειδοποίηση"),
    (
      .outline(outline),
      """
      el: 8 careers, 1 comparison, 1,024 pairs, 2 pages
      en: 1 career, 2 comparisons, 1 pair, 1 page
      data: oews-2008-05-us, oews-2025-05-us
      """,
      """
      el: 8 επαγγέλματα, 1 σύγκριση, 1.024 ζευγάρια, 2 σελίδες
      en: 1 επάγγελμα, 2 συγκρίσεις, 1 ζευγάρι, 1 σελίδα
      δεδομένα: oews-2008-05-us, oews-2025-05-us
      """
    ),
    (.outline(SiteOutline(editions: [], dataSets: [])), "data: none", "δεδομένα: κανένα"),
  ])
  func `what was done is said in these words`(saying: Saying, english: String, greek: String) {
    #expect(saying.text(in: .english) == english)
    #expect(saying.text(in: .greek) == greek)
  }
}
