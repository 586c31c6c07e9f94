internal import Localization

extension ContentFault {
  /// What to do where the conventions of a language are not known; `strings` is its file of words, if
  /// that names none.
  static func locale(_ nearest: String?, in strings: String?) -> String {
    switch (nearest, strings) {
    case (let nearest?, let strings?): "write `locale: \(nearest)` in \(strings)"
    case (let nearest?, nil): "did you mean `\(nearest)`?"
    case (nil, let strings?): "write in \(strings) which `locale:` serves it: one of \(known)"
    case (nil, nil): "`locale:` takes one of \(known)"
    }
  }

  /// The same in Greek.
  static func greekLocale(_ nearest: String?, in strings: String?) -> String {
    switch (nearest, strings) {
    case (let nearest?, let strings?): "γράψτε `locale: \(nearest)` στο \(strings)"
    case (let nearest?, nil): "μήπως εννοείτε `\(nearest)`;"
    case (nil, let strings?):
      "γράψτε στο \(strings) ποιο `locale:` του ταιριάζει: ένα από τα \(known)"
    case (nil, nil): "το `locale:` παίρνει ένα από τα \(known)"
    }
  }

  private static var known: String { LocaleConventions.identifiers.joined(separator: ", ") }
}
