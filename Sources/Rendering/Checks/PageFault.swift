public import SourceText

/// What can be wrong with a page as it was rendered.
public enum PageFault: Fault {
  /// A piece of a template or a program's word for nothing reached the page.
  case unresolvedToken(String)

  /// A link leads to nothing in the site.
  case deadLink(String, nearest: String?)

  /// An attribute that names what a link leads to, or where an image or another file stands, is empty.
  case emptyAddress(EmptyAddress)

  /// A link leads to a heading or element that its page does not have.
  case deadFragment(String, nearest: String?)

  /// Two elements have one id.
  case duplicateID(String)

  /// The policy of the page keeps browsers from running a script of it.
  case blockedScript(BlockedScript)

  /// No way of links leads from the home page here.
  case unreachable

  /// No way of links leads from the home page to a page that was made of a row, which no menu can name.
  case unreachableRow

  /// No way of links leads from the home page to a page that comes by itself, such as the list of tags,
  /// given with its path and the name of the template that should link to it.
  case unlinked(String, template: String)

  /// A career or a comparison is more than three clicks from the home page.
  case far(clicks: Int)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unresolvedToken: "token-unresolved"
    case .deadLink, .emptyAddress: "link-dead"
    case .deadFragment: "fragment-dead"
    case .duplicateID: "id-duplicate"
    case .blockedScript: "script-blocked"
    case .unreachable, .unreachableRow, .unlinked: "page-unreachable"
    case .far: "page-far"
    }
  }

  /// The rule for statistics that is broken.
  public var rule: String? {
    if case .unresolvedToken = self { "G-01" } else { nil }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .unresolvedToken(let token):
      Wording(
        "`\(token)` reached the page: something was to be filled in here",
        help: "write what is meant, or put code between backticks"
      )
    case .deadLink(let url, let nearest):
      Wording(
        "nothing stands at `\(url)`",
        help: nearest.map { "did you mean `\($0)`?" } ?? "link to a page or a file of the site"
      )
    case .emptyAddress(let empty):
      Wording(
        "the `\(empty.attribute)` of this `<\(empty.element)>` is empty",
        help: "write an address, or leave the tag out where there is none: "
          + "`{{#name}}`...`{{/name}}` in a template"
      )
    case .deadFragment(let url, let nearest):
      Wording(
        "`\(url)` leads to no heading of its page",
        help: nearest.map { "did you mean `#\($0)`?" } ?? "look up the ids of its headings"
      )
    case .duplicateID(let id):
      Wording("two elements of the page have the id `\(id)`", help: "rename one of the headings")
    case .blockedScript(let script):
      Wording(
        "the Content-Security-Policy of the page keeps browsers from running this script",
        help: script.address == nil
          ? "put it into a file of Templates/assets and name that in `src`; the template that holds the "
            + "policy must allow `\(script.missing)`"
          : "allow it in the template that holds the policy: `\(script.missing)`"
      )
    case .unreachable:
      Wording(
        "no way of links leads from the home page here",
        help: "link to it, or name it in `navigation` in Content/site.yml"
      )
    case .unreachableRow:
      Wording(
        "no way of links leads from the home page here",
        help: "write an `index.md` for the folder of its address, which lists its pages, "
          + "or link to it"
      )
    case .unlinked(let path, let template):
      Wording(
        "no way of links leads from the home page to `\(path)`, which comes by itself",
        help: "link to it in \(template), in a page or in `navigation` in Content/site.yml"
      )
    case .far(let clicks):
      Wording(
        "the page is \(clicks) clicks from the home page",
        help: "careers and comparisons are at most three clicks away: link to it further up"
      )
    }
  }

  /// The texts by which the place of the fault may be found in the files of the project, the best
  /// first; none where the page as a whole is at fault.
  public var needles: [String] {
    switch self {
    case .unresolvedToken(let token): [token]
    case .deadLink(let url, _):
      [url, String(decoding: LinkText.percentEncoded(url), as: UTF8.self)]
    case .emptyAddress(let empty): empty.needles
    // Content names the page by its file, and only the fragment is the same.
    case .deadFragment(let url, _): [url, String(url.drop { $0 != "#" })]
    case .duplicateID(let id): [id]
    case .blockedScript(let script): script.needles
    case .unreachable, .unreachableRow, .unlinked, .far: []
    }
  }
}
