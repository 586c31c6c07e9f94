public import SourceText

/// What can be wrong with custom keys of front matter.
public enum ParamFault: Fault, Hashable {
  /// A key is of another kind than on another page, or than site.yml declares.
  case kindDiffers(String, kind: ParamKind, elsewhere: ParamKind)

  /// A key has a name that no template can write.
  case name(String)

  /// A page lacks a key that its template writes.
  case missing(String, nearest: String?)

  /// A template writes a key for pages that have no front matter.
  case onPagesWithout(String)

  /// No template of the page names a key.
  case unused(String, nearest: String?)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .kindDiffers: "param-kind-differs"
    case .name: "param-name"
    case .missing, .onPagesWithout: "param-missing"
    case .unused: "param-unused"
    }
  }

  /// What is only odd is a warning.
  public var severity: Severity {
    switch self {
    case .unused: .warning
    case .kindDiffers, .name, .missing, .onPagesWithout: .error
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .kindDiffers(let name, let kind, let elsewhere):
      Wording(
        "`\(name)` is \(kind.name(in: .english)) here and \(elsewhere.name(in: .english)) elsewhere",
        help: "a name under `params` is of one kind on all pages; give one of the two another name"
      )
    case .name(let name):
      Wording("no template can name `\(name)`", help: "use Latin letters, digits, - and _")
    case .missing(let name, let nearest):
      Wording(
        "the page lacks `\(name)` under `params`, which its template writes",
        help: nearest.map { "did you mean it by `\($0)`?" }
          ?? "add it, or write {{#params.\(name)}}…{{/params.\(name)}} in the template"
      )
    case .onPagesWithout(let name):
      Wording(
        "`params.\(name)` is written here for pages that have no front matter",
        help: "ask for it: {{#params.\(name)}}…{{/params.\(name)}}"
      )
    case .unused(let name, let nearest):
      Wording(
        "the template of the page does not name `params.\(name)`",
        help: nearest.map { "did you mean `\($0)`?" } ?? "name it there, or take it away here"
      )
    }
  }
}

extension ParamKind {
  /// What a person calls it, with its article.
  func name(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.text, .english): "a text"
    case (.url, .english): "an address"
    case (.list, .english): "a list"
    case (.flag, .english): "`true` or `false`"
    case (.text, .greek): "κείμενο"
    case (.url, .greek): "διεύθυνση"
    case (.list, .greek): "λίστα"
    case (.flag, .greek): "`true` ή `false`"
    }
  }
}
