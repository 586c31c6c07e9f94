internal import DevServer
internal import SourceText

extension ServeSaying {
  /// The words in Greek.
  var greek: String {
    switch self {
    case .serving(let pages, let duration, let url):
      (pages == 1
        ? "1 σελίδα, που διαβάστηκε σε \(Self.seconds(duration)), προβάλλεται"
        : "\(Self.number(pages)) σελίδες, που διαβάστηκαν σε \(Self.seconds(duration)), προβάλλονται")
        + " στο \(url)· το Ctrl-C σταματά"
    case .servingReport(let url): "Η αναφορά προβάλλεται στο \(url)· το Ctrl-C σταματά"
    case .taken(let port, let used): "Η θύρα \(port) είναι πιασμένη· χρησιμοποιείται η \(used)"
    case .open(let port):
      "Τον ιστότοπο μπορεί να διαβάσει όποιος φτάνει στη θύρα \(port) αυτού του υπολογιστή"
    case .polling(nil): "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο"
    case .polling(let error?):
      "Οι αλλαγές αναζητούνται δύο φορές το δευτερόλεπτο, επειδή το σύστημα δεν τις αναγγέλλει: "
        + Self.reason(error)
    case .readAgain(let duration, let paths):
      "Διαβάστηκε ξανά σε \(Self.seconds(duration)): \(Self.files(paths))"
    case .changed(let paths):
      (paths.count == 1 ? "Άλλαξε: " : "Άλλαξαν: ") + Self.files(paths)
    case .noBrowser(let opener, let url):
      "Το `\(opener)` δεν ανοίγει φυλλομετρητή εδώ: ανοίξτε εσείς το \(url)"
    case .stopped: "Διακόπηκε"
    case .ended: "Ο διακομιστής σταμάτησε: το σύστημα δεν του δίνει υποδοχές"
    }
  }

  private static func reason(_ error: WatchError) -> String {
    switch error {
    case .watchesUsed: "το όριο fs.inotify.max_user_watches έχει εξαντληθεί"
    case .instancesUsed: "το όριο fs.inotify.max_user_instances έχει εξαντληθεί"
    case .other(let reason): reason
    }
  }

  private static func files(_ paths: [String]) -> String {
    let first = paths.first ?? ""
    return paths.count < 2 ? first : "\(first) και \(number(paths.count - 1)) ακόμη"
  }

  private static func number(_ number: Int) -> String { MessageLanguage.greek.number(number) }

  private static func seconds(_ duration: Duration) -> String {
    MessageLanguage.greek.seconds(duration)
  }
}
