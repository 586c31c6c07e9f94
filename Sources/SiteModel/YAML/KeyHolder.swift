internal import SourceText

/// What holds keys.
public enum KeyHolder: Hashable, Sendable {
  /// The file site.yml.
  case site

  /// The source record of a data set.
  case sourceRecord

  /// The front matter of a career.
  case career

  /// The front matter of a comparison.
  case comparison

  /// The front matter of any other page.
  case page

  /// The front matter of a post.
  case post

  /// The front matter of a section.
  case section

  /// The front matter of a home page.
  case home

  /// A file of the words of a language.
  case strings

  /// An entry of the menu.
  case menuEntry

  /// Pages of the rows of a table.
  case rowPages

  /// A break of a series.
  case seriesBreak

  /// A key whose value has keys itself.
  case key(String)
}

extension KeyHolder {
  /// Whether editors may have keys of their own there; those of site.yml only say what is in them.
  func takesParams(_ known: [String]) -> Bool {
    self != .site && known.contains("params")
  }

  /// What a person calls it, with its article.
  func name(in language: MessageLanguage) -> String {
    switch language {
    case .english: englishName
    case .greek: greekName
    }
  }

  private var englishName: String {
    switch self {
    case .site: "site.yml"
    case .sourceRecord: "a source record"
    case .career: "a career"
    case .comparison: "a comparison"
    case .page: "a page"
    case .post: "a post"
    case .section: "a section"
    case .home: "a home page"
    case .strings: "a strings file"
    case .menuEntry: "a menu entry"
    case .rowPages: "an entry of `pages`"
    case .seriesBreak: "a break"
    case .key(let key): "`\(key)`"
    }
  }

  private var greekName: String {
    switch self {
    case .site: "το site.yml"
    case .sourceRecord: "ένα δελτίο πηγής"
    case .career: "ένα επάγγελμα"
    case .comparison: "μια σύγκριση"
    case .page: "μια σελίδα"
    case .post: "μια ανάρτηση"
    case .section: "μια ενότητα"
    case .home: "μια αρχική σελίδα"
    case .strings: "ένα αρχείο κειμένων"
    case .menuEntry: "μια εγγραφή του μενού"
    case .rowPages: "μια εγγραφή των `pages`"
    case .seriesBreak: "μια διακοπή της σειράς"
    case .key(let key): "το `\(key)`"
    }
  }
}

extension KeyHolder {
  /// The kind of page that has a key which a page of this kind does not have, and where such pages stand;
  /// `nil` where no other kind has it.
  func owner(of key: String) -> (holder: KeyHolder, path: String)? {
    guard [.page, .home, .post, .section, .career, .comparison].contains(self) else { return nil }
    let owner: (holder: KeyHolder, path: String)? =
      switch key {
      case "soc", "facts", "also-called": (.career, "Content/LANGUAGE/careers/NAME/index.md")
      case "compare": (.comparison, "Content/LANGUAGE/comparisons/NAME/index.md")
      case _: nil
      }
    return owner.flatMap { $0.holder == self ? nil : $0 }
  }
}
