public import SourceText

/// What can be odd about the templates and words of a site.
public enum InterfaceFault: Fault, Hashable {
  /// No page is made with a template, and no other template includes it.
  case unusedTemplate

  /// Nothing shows a word.
  case unusedString(String)

  /// A page asks for a list of its headings, and its template has no place for one.
  case unwrittenContents

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unusedTemplate: "template-unused"
    case .unusedString: "string-unused"
    case .unwrittenContents: "toc-unused"
    }
  }

  /// What is only odd is a warning.
  public var severity: Severity { .warning }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .unusedTemplate:
      Wording(
        "no page is made with this template, and no other template includes it",
        help: "remove it, or name it in the front matter of a page: `template: NAME`"
      )
    case .unusedString(let key):
      Wording("nothing shows the text `\(key)`", help: "remove it, or name it in a template")
    case .unwrittenContents:
      Wording(
        "the template of the page writes no list of its headings",
        help: "write {{#contents}}…{{/contents}} there, or take `toc: yes` away here"
      )
    }
  }

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unusedTemplate:
      Wording(
        "με αυτό το πρότυπο δεν φτιάχνεται καμία σελίδα, και κανένα άλλο πρότυπο δεν το περιέχει",
        help: "αφαιρέστε το, ή ονομάστε το στο front matter μιας σελίδας: `template: NAME`"
      )
    case .unusedString(let key):
      Wording(
        "το κείμενο `\(key)` δεν εμφανίζεται πουθενά",
        help: "αφαιρέστε το, ή ονομάστε το σε ένα πρότυπο"
      )
    case .unwrittenContents:
      Wording(
        "το πρότυπο της σελίδας δεν γράφει κατάλογο των επικεφαλίδων της",
        help: "γράψτε εκεί {{#contents}}…{{/contents}}, ή αφαιρέστε το `toc: yes` από εδώ"
      )
    }
  }
}
