import DevServer
import SourceText
import Testing

@testable import generate

struct ServeSayingTests {
  private static let url = "http://127.0.0.1:8000/"
  private static let time = Duration.milliseconds(1_926)

  @Test(arguments: [
    (
      ServeSaying.serving(pages: 344_035, after: time, url: url),
      "Serving 344,035 pages, read in 1.93 s, at \(url); Ctrl-C ends it",
      "344.035 σελίδες, που διαβάστηκαν σε 1,93 s, προβάλλονται στο \(url)· το Ctrl-C σταματά"
    ),
    (
      .serving(pages: 1, after: time, url: url),
      "Serving 1 page, read in 1.93 s, at \(url); Ctrl-C ends it",
      "1 σελίδα, που διαβάστηκε σε 1,93 s, προβάλλεται στο \(url)· το Ctrl-C σταματά"
    ),
    (
      .servingReport(url: url),
      "Serving the report at \(url); Ctrl-C ends it",
      "Η αναφορά προβάλλεται στο \(url)· το Ctrl-C σταματά"
    ),
    (
      .taken(8000, used: 8001),
      "Port 8000 is taken; port 8001 is used",
      "Η θύρα 8000 είναι πιασμένη· χρησιμοποιείται η 8001"
    ),
    (
      .open(8000),
      "Whoever reaches port 8000 of this machine can read the site",
      "Τον ιστότοπο μπορεί να διαβάσει όποιος φτάνει στη θύρα 8000 αυτού του υπολογιστή"
    ),
    (
      .polling(nil),
      "Changes are looked for twice a second",
      "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο"
    ),
    (
      .polling(.watchesUsed),
      "Changes are looked for twice a second, since the system does not tell of them: "
        + "all of fs.inotify.max_user_watches are in use",
      "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο, επειδή το σύστημα δεν τις αναγγέλλει: "
        + "το όριο fs.inotify.max_user_watches έχει εξαντληθεί"
    ),
    (
      .polling(.instancesUsed),
      "Changes are looked for twice a second, since the system does not tell of them: "
        + "all of fs.inotify.max_user_instances are in use",
      "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο, επειδή το σύστημα δεν τις αναγγέλλει: "
        + "το όριο fs.inotify.max_user_instances έχει εξαντληθεί"
    ),
    (
      .polling(.other("Function not implemented")),
      "Changes are looked for twice a second, since the system does not tell of them: "
        + "Function not implemented",
      "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο, επειδή το σύστημα δεν τις αναγγέλλει: "
        + "Function not implemented"
    ),
    (
      .readAgain(after: time, ["a.md"]),
      "Read again in 1.93 s: a.md",
      "Διαβάστηκε ξανά σε 1,93 s: a.md"
    ),
    (
      .readAgain(after: time, ["a.md", "b.md", "c.md"]),
      "Read again in 1.93 s: a.md and 2 more",
      "Διαβάστηκε ξανά σε 1,93 s: a.md και 2 ακόμη"
    ),
    (.changed(["a.md"]), "Changed: a.md", "Άλλαξε: a.md"),
    (.changed(["a.md", "b.md"]), "Changed: a.md and 1 more", "Άλλαξαν: a.md και 1 ακόμη"),
    (
      .noBrowser(opener: "xdg-open", url: url),
      "`xdg-open` opens no browser here: open \(url) yourself",
      "Το `xdg-open` δεν ανοίγει φυλλομετρητή εδώ: ανοίξτε εσείς το \(url)"
    ),
    (.stopped, "Stopped", "Διακόπηκε"),
    (
      .ended,
      "The server has ended: the system gives it no sockets",
      "Ο διακομιστής σταμάτησε: το σύστημα δεν του δίνει υποδοχές"
    ),
  ])
  func `what is said while serving is said in both languages`(
    saying: ServeSaying,
    english: String,
    greek: String
  ) {
    #expect(saying.text(in: .english) == english)
    #expect(saying.text(in: .greek) == greek)
  }

  @Test(arguments: [
    (Standing.output, "the output is as it was", "ο ιστότοπος έμεινε όπως ήταν"),
    (
      .lastGoodSite,
      "the last good site is served",
      "προβάλλεται ο τελευταίος σωστός ιστότοπος"
    ),
    (
      .noSiteYet,
      "there is no good site to serve yet",
      "δεν υπάρχει ακόμη σωστός ιστότοπος να προβληθεί"
    ),
    (.nothing, "nothing is served", "δεν προβάλλεται τίποτε"),
    (.faultyPage, "this page is shown as it is", "η σελίδα προβάλλεται όπως είναι"),
  ])
  func `with faults it is said what stands now`(
    standing: Standing,
    english: String,
    greek: String
  ) {
    let saying = Saying.faults(errors: 2, warnings: 0, standing: standing)
    #expect(saying.text(in: .english) == "2 errors; \(english)")
    #expect(saying.text(in: .greek) == "2 σφάλματα· \(greek)")
  }
}
