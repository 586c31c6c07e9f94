internal import SourceText

/// What a key takes.
public enum ValueKind: Hashable, Sendable {
  /// A text that is not empty.
  case text

  /// A mapping of texts.
  case texts

  /// `true` or `false`.
  case flag

  /// A sequence.
  case list

  /// One of some words.
  case word(of: [String])

  /// A day.
  case day

  /// A month.
  case month

  /// Tags of languages, each once.
  case languages

  /// The address of a site.
  case siteAddress

  /// The path of an image that others can show.
  case image

  /// Addresses from the root of the site.
  case rootAddresses

  /// An address of another site.
  case externalAddress

  /// Pages of a menu.
  case pages

  /// Names of custom keys with their kinds.
  case paramKinds

  /// A text, a list of texts, `true` or `false`.
  case param

  /// Names of tables with their files.
  case tables

  /// Pages of the rows of tables.
  case rowPages

  /// A text with columns in braces.
  case rowPattern

  /// Folders with front matter.
  case defaults

  /// A code of ISO 4217.
  case currency

  /// An amount of money.
  case amount

  /// Two amounts from which on wages are hidden, or none.
  case topCode

  /// Breaks of a series.
  case breaks

  /// A whole number from 1.
  case count(upTo: Int)

  /// What is said of folders of posts.
  case folders

  /// The form of the addresses of posts.
  case postAddress
}

extension ValueKind {
  /// What is taken, in the words of a sentence.
  func name(in language: MessageLanguage) -> String {
    switch language {
    case .english: englishName
    case .greek: greekName
    }
  }

  private var englishName: String {
    switch self {
    case .text: "a text"
    case .texts: "keys with texts"
    case .flag: "`true` or `false`"
    case .list: "a list such as [one, two]"
    case .word(let words): "one of \(Self.list(words))"
    case .day: "a day such as 2026-11-23"
    case .month: "a month such as 2008-05"
    case .languages: "language tags such as el or pt-BR, each once"
    case .siteAddress: "an address such as https://example.org/jobs/"
    case .rootAddresses: "addresses from the root of the site, such as /old/page/"
    case .image:
      "a PNG, JPEG, WebP or GIF of the site, such as /assets/cover.png"
    case .externalAddress: "an address with its scheme, such as https://example.org/"
    case .pages: "a list of pages such as [index, method]"
    case .paramKinds:
      "names with kinds such as {subtitle: text, cover: url, tags: list, wide: flag}"
    case .param: "a text, a list of texts, `true` or `false`"
    case .tables: "names with files in Content/data, such as {offices: offices.csv}"
    case .rowPages: "a list of entries with `table`, `template`, `path`, `title` and `description`"
    case .rowPattern: "a text with columns in braces, such as offices/{city}"
    case .defaults: "folders with front matter, such as {projects: {template: project}}"
    case .currency: "a code of ISO 4217 such as USD"
    case .amount: "an amount such as 115.00"
    case .topCode: "`none` or {hour: 115.00, year: 239200}"
    case .breaks: "a list such as [{period: 2021-05, why: model-based estimates}]"
    case .count(let most): "a number from 1 to \(most)"
    case .folders: "folders with keys, such as {news: {per-page: 10}}"
    case .postAddress: "an address such as /articles/{year}/{name}/"
    }
  }

  private var greekName: String {
    switch self {
    case .text: "ένα κείμενο"
    case .texts: "κλειδιά με κείμενα"
    case .flag: "`true` ή `false`"
    case .list: "μια λίστα, λόγου χάρη [ένα, δύο]"
    case .word(let words): "ένα από τα \(Self.list(words))"
    case .day: "μια ημέρα, λόγου χάρη 2026-11-23"
    case .month: "έναν μήνα, λόγου χάρη 2008-05"
    case .languages: "ετικέτες γλωσσών, λόγου χάρη el ή pt-BR, την καθεμία μία φορά"
    case .siteAddress: "μια διεύθυνση, λόγου χάρη https://example.org/jobs/"
    case .rootAddresses: "διευθύνσεις από τη ρίζα του ιστοτόπου, λόγου χάρη /old/page/"
    case .image:
      "μια εικόνα του ιστοτόπου σε PNG, JPEG, WebP ή GIF, λόγου χάρη /assets/cover.png"
    case .externalAddress: "μια διεύθυνση με το σχήμα της, λόγου χάρη https://example.org/"
    case .pages: "μια λίστα σελίδων, λόγου χάρη [index, method]"
    case .paramKinds:
      "ονόματα με είδη, λόγου χάρη {subtitle: text, cover: url, tags: list, wide: flag}"
    case .param: "ένα κείμενο, μια λίστα κειμένων, `true` ή `false`"
    case .tables: "ονόματα με αρχεία του Content/data, λόγου χάρη {offices: offices.csv}"
    case .rowPages:
      "μια λίστα εγγραφών με `table`, `template`, `path`, `title` και `description`"
    case .rowPattern: "ένα κείμενο με στήλες σε άγκιστρα, λόγου χάρη offices/{city}"
    case .defaults: "φακέλους με front matter, λόγου χάρη {projects: {template: project}}"
    case .currency: "έναν κωδικό του ISO 4217, λόγου χάρη USD"
    case .amount: "ένα ποσό, λόγου χάρη 115.00"
    case .topCode: "`none` ή {hour: 115.00, year: 239200}"
    case .breaks: "μια λίστα, λόγου χάρη [{period: 2021-05, why: model-based estimates}]"
    case .count(let most): "έναν αριθμό από 1 έως \(most)"
    case .folders: "φακέλους με κλειδιά, λόγου χάρη {news: {per-page: 10}}"
    case .postAddress: "μια διεύθυνση, λόγου χάρη /articles/{year}/{name}/"
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
