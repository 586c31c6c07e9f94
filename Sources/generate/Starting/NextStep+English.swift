extension NextStep {
  /// The words in English.
  var english: String {
    switch self {
    case .serve(let folder, let language):
      "\(Self.step(into: folder))generate serve --open; then write: Content/\(language)/index.md is the first "
        + "page, and Content/site.yml has the name and the address of the site"
    case .finishDraft(let key):
      "write the \(key) and the text, look at them with generate serve --drafts, and remove the line "
        + "`draft: true` when they are done"
    case .writeSections(let folder):
      "write the sections in \(folder), and remove those that you do not need"
    case .nameCode:
      "give `soc` the code of the occupation, such as 27-3031"
    case .findCode(let code, let nearest?, let title?):
      "no data set has the code \(code); did you mean \(nearest) (\(title))?"
    case .findCode(let code, _, _):
      "no data set has the code \(code): import one that does, or the pages show no pay"
    case .link:
      "link to the page from another one, or name it in `navigation` in Content/site.yml"
    case .nameLanguage(let language):
      "add \(language) to `languages` in Content/site.yml, and to each text there that languages have "
        + "of their own"
    case .translate(let strings, let page):
      "translate the words in \(strings) and write \(page); generate names each text that is empty"
    case .describeData(let record):
      "fill in \(record); generate names each key that is empty"
    case .fillData(let path):
      "put the rows into \(path), under these columns or those of any OEWS file"
    }
  }
}
