public import SourceText

extension ContentFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .frontMatterWithoutEnd:
      Wording("the front matter does not end", help: "close it with a line `---`")
    case .frontMatterInTOML:
      Wording(
        "the front matter is TOML, which is not read",
        help: "write it as YAML, `title: …`, between two lines `---`"
      )
    case .unknownLanguage(let name, let nearest):
      Wording(
        "site.yml has no language `\(name)`",
        help: Self.meant(nearest)
          ?? "add it to `languages` in Content/site.yml, or rename the folder"
      )
    case .notMarkdown:
      Wording(
        "only Markdown files (.md) stand in the folder of a language",
        help: "put images and downloads in Content/assets"
      )
    case .pathSegment(let name):
      Wording(
        "`\(name)` cannot be a part of an address",
        help: "use small Latin letters, digits, -, _ and ., at most 200 of them"
      )
    case .id(let name):
      Wording("`\(name)` cannot be an id", help: "use small Latin letters, digits and -")
    case .reservedID(let name):
      Wording("`\(name)` is a word of the figure syntax and no id", help: "rename the folder")
    case .missingIndex(let path):
      Wording(
        "\(path) is missing",
        help: "every folder of pages needs it, with a title and a description"
      )
    case .sameOutput(let path, let other):
      Wording(
        "this and \(other) would both be written to \(path)",
        help: "rename one, give it another `slug`, or take the alias away"
      )
    case .sameButForCase(let path, let otherPath, let other):
      Wording(
        "\(path) and \(otherPath) of \(other) are one file where capital letters make no difference",
        help: "rename one of the two: Windows and macOS could hold only one of them"
      )
    case .fileAndFolder(let path, let other):
      Wording(
        "\(path) would have to be a file and a folder, for this and \(other)",
        help: "rename one of the two"
      )
    case .inPlaceOfPair(let path, let first, let second):
      Wording(
        "this would be written to \(path), where the comparison of \(first) and \(second) stands",
        help: "rename it, or take the alias away"
      )
    case .longName(let bytes):
      Wording(
        "a name in the path of this file would have \(bytes) bytes, at most 255 are possible",
        help: "give it a shorter name"
      )
    case .longPath(let bytes):
      Wording(
        "the path of this file would have \(bytes) bytes, more than 900 do not fit everywhere",
        help: "give it a shorter one"
      )
    case .longPair(let bytes):
      Wording(
        "the name of a comparison with this career would have \(bytes) bytes, at most 255 are possible",
        help: "give it a shorter `slug`, or the other career"
      )
    case .fileAndFolderOfMade(let path, let made):
      Wording(
        "this would be written to \(path), and the site makes \(made): one name would be a file and a folder",
        help: "rename it, give it another `slug`, or take the alias away"
      )
    case .sameOutputAsMade(let path):
      Wording(
        "this and a file that the site makes would both be written to \(path)",
        help: "rename the file, give the page another `slug`, or take the alias away"
      )
    case .samePage(let id, let other):
      Wording("this and \(other) are both the page `\(id)`", help: "keep one, or rename it")
    case .sameFile(let path, let other):
      Wording("this and \(other) would both be written to \(path)", help: "rename one of the two")
    case .sameTitle(let title, let other):
      Wording(
        "\(other) has the title “\(title)” too",
        help: "a title names one page of its language"
      )
    case .sameDescription(let other):
      Wording("\(other) has the same description", help: "describe what is on this page alone")
    case .sectionWithoutHeading:
      Wording(
        "a section of a career begins with a heading",
        help: "put a line such as `## What they do` first"
      )
    case .notTwoCareers:
      Wording(
        "`compare` takes two careers",
        help: "write `compare: [customer-service, public-relations]`"
      )
    case .unknownCareer(let name, let language, let nearest):
      Wording(
        "there is no career `\(name)` in Content/\(language)/careers",
        help: Self.meant(nearest)
      )
    case .comparedWithItself(let name):
      Wording("`\(name)` is compared with itself", help: "name two careers")
    case .samePair(let other):
      Wording(
        "\(other) compares the same two careers",
        help: "keep one; the other order leads to it"
      )
    case .sectionOfOne(let key, let career, let missing):
      Wording(
        "only \(career) has a section `\(key)`, so it stands alone on the comparison",
        help: "write \(missing), or a section `\(key)` of the comparison"
      )
    case .missingRecord(let path):
      Wording(
        "the source record \(path) is missing",
        help: "say there who published the figures, and when; data that are no wages are named "
          + "under `tables` in Content/site.yml"
      )
    case .missingData(let path):
      Wording(
        "the data file \(path) is missing",
        help: "put it beside its source record, or name this file under `tables` in "
          + "Content/site.yml if it holds no source record"
      )
    case .unknownDataSet(let name, let nearest):
      Wording("no data set has the id `\(name)`", help: Self.meant(nearest))
    case .occupationCode:
      Wording(
        "`soc` takes a code, or a code for each classification",
        help: "write `soc: 27-3031` or `soc: {soc-2000: 27-3031, soc-2018: 27-3031}`"
      )
    case .otherCode:
      Wording(
        "the career has another code in another language",
        help: "write the same `soc` in each"
      )
    case .deadLink(let target, let nearest):
      Wording(
        "nothing stands at `\(target)`",
        help: Self.meant(nearest)
          ?? "link to a Markdown file, an address from `/` or one with https://"
      )
    case .deadImage(let target, let nearest):
      Wording(
        "nothing stands at `\(target)`",
        help: Self.meant(nearest)
          ?? "put the image in Content/assets and write /assets/ and its name"
      )
    case .emptyAddress(let isImage):
      Wording(
        "this \(isImage ? "image" : "link") has no address",
        help: "write between the parentheses where \(isImage ? "its file stands" : "it leads")"
      )
    case .absentTarget(let target, .draft):
      Wording(
        "`\(target)` is a draft, so nothing stands there",
        help: "take `draft: true` out of it, or the link away"
      )
    case .absentTarget(let target, .waiting(let day)):
      Wording(
        "`\(target)` waits for \(day), so nothing stands there yet",
        help: "link to it from then on; `as-of` in Content/site.yml says which day it is"
      )
    case .absentTarget(let target, .expired(let day)):
      Wording(
        "`\(target)` expired on \(day), so nothing stands there any more",
        help: "take the link away, or give it a later `expires`"
      )
    case .absentTarget(let target, .ofAll):
      Wording(
        "nothing in `\(target)` is out, so nothing stands there",
        help: "take the link away until something is; drafts, what waits and what has expired "
          + "are not"
      )
    case .unknownPage(let name, let language, let nearest):
      Wording("there is no page `\(name)` in Content/\(language)", help: Self.meant(nearest))
    case .untranslatedPage(let name, let language, let other):
      Wording(
        "there is a page `\(name)` in Content/\(other), and none in Content/\(language)",
        help: "write it, or give each language its menu: "
          + "`navigation: {\(other): […], \(language): […]}`"
      )
    case .missingString(let key, let path):
      Wording("the text `\(key)` is missing in \(path)", help: "add it there")
    case .missingStrings(let path):
      Wording("the words of the language are missing", help: "write \(path)")
    case .unknownConventions(let name, let nearest, let strings):
      Wording(
        "the numbers and dates of `\(name)` are not known",
        help: Self.locale(nearest, in: strings)
      )
    case .unexpectedFile:
      Wording(
        "this file is not used",
        help: "data stand in Content/data, downloads in Content/assets"
      )
    case .undeclaredTable:
      Wording(
        "this file is not used",
        help: "name it under `tables` in Content/site.yml, so that templates can show it"
      )
    case .notOneParagraph:
      Wording(
        "this takes one paragraph of plain words",
        help: "leave out lists, headings and images"
      )
    case .unresolvedToken(let token):
      Wording(
        "`\(token)` stands in the text: something was to be filled in here",
        help: "write what is meant, or put code between backticks"
      )
    case .undefinedReference(let reference):
      Wording(
        "no line says where `\(reference)` leads, so readers see it as it stands here",
        help: "write the address in parentheses, `[text](address)`, or a line `[label]: address`"
      )
    }
  }

  private static func meant(_ name: String?) -> String? {
    name.map { "did you mean `\($0)`?" }
  }
}
