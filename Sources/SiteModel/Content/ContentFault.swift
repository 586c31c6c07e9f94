public import SourceText

/// What can be wrong with the content of a site beyond the syntax of its files.
public enum ContentFault: Fault, Error {
  /// Front matter begins and does not end.
  case frontMatterWithoutEnd

  /// Front matter stands between lines `+++`, as TOML.
  case frontMatterInTOML

  /// A folder is no language of the site.
  case unknownLanguage(String, nearest: String?)

  /// A file in a language's folder is no Markdown.
  case notMarkdown

  /// A part of an address has letters that addresses cannot have.
  case pathSegment(String)

  /// A folder or file has a name that cannot be an id.
  case id(String)

  /// A career has a word of the figure syntax for its id.
  case reservedID(String)

  /// A folder has no page of its own.
  case missingIndex(path: String)

  /// Two pages are written to one file.
  case sameOutput(path: String, other: String)

  /// Two files would be one on disks that do not tell capital letters apart.
  case sameButForCase(path: String, otherPath: String, other: String)

  /// A name would be a file and a folder.
  case fileAndFolder(path: String, other: String)

  /// A file is written where the generated comparison of two careers is.
  case inPlaceOfPair(path: String, String, String)

  /// A name is longer than those of files may be.
  case longName(bytes: Int)

  /// A path is longer than those of files may be.
  case longPath(bytes: Int)

  /// A career and another have names too long for their generated comparison.
  case longPair(bytes: Int)

  /// A page or file is written where the site has a file of its own, such as data of a page.
  case sameOutputAsMade(path: String)

  /// A page or file and a file that the site has of its own would need one name as file and folder.
  case fileAndFolderOfMade(path: String, made: String)

  /// Two files are one page, such as about.md and about/index.md.
  case samePage(id: String, other: String)

  /// Two files are copied to one path.
  case sameFile(path: String, other: String)

  /// Two pages have one title.
  case sameTitle(String, other: String)

  /// Two pages have one description.
  case sameDescription(other: String)

  /// A section of a career does not begin with a heading.
  case sectionWithoutHeading

  /// A comparison names other than two careers.
  case notTwoCareers

  /// A comparison names a career that its language has not.
  case unknownCareer(String, language: String, nearest: String?)

  /// A career is compared with itself.
  case comparedWithItself(String)

  /// Two comparisons compare the same two careers.
  case samePair(other: String)

  /// Only one of two careers has a section.
  case sectionOfOne(key: String, career: String, missing: String)

  /// A data set has no source record.
  case missingRecord(path: String)

  /// A source record has no data.
  case missingData(path: String)

  /// No data set has the id.
  case unknownDataSet(String, nearest: String?)

  /// A code is none.
  case occupationCode

  /// A career has another code in another language.
  case otherCode

  /// A link leads to a file that is not there.
  case deadLink(String, nearest: String?)

  /// Front matter names an image that is not there.
  case deadImage(String, nearest: String?)

  /// A link or an image has no address.
  case emptyAddress(isImage: Bool)

  /// A link leads to a file that is left out.
  case absentTarget(String, Absence)

  /// A menu names a page that is not there.
  case unknownPage(String, language: String, nearest: String?)

  /// A menu names a page that only another language has.
  case untranslatedPage(String, language: String, other: String)

  /// A word of the interface is missing.
  case missingString(key: String, path: String)

  /// A language has no file of words.
  case missingStrings(path: String)

  /// No conventions for numbers and dates have the name of a language; `strings` is its file of words
  /// where that names none.
  case unknownConventions(String, nearest: String?, strings: String?)

  /// Content has a file where it is not looked for.
  case unexpectedFile

  /// A file of data can only be a table, and site.yml does not name it.
  case undeclaredTable

  /// A text that becomes a line of a page's head has more than plain words.
  case notOneParagraph

  /// A piece of a template or a program's word for nothing stands in prose.
  case unresolvedToken(String)

  /// No line defines the label of a link or an image such as `[text][label]`.
  case undefinedReference(String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .frontMatterWithoutEnd: "front-matter-without-end"
    case .frontMatterInTOML: "front-matter-toml"
    case .unknownLanguage: "language-unknown"
    case .notMarkdown: "file-not-markdown"
    case .pathSegment: "address-letters"
    case .id: "id-letters"
    case .reservedID: "id-reserved"
    case .missingIndex: "index-missing"
    case .sameOutput, .sameOutputAsMade, .samePage, .sameFile, .inPlaceOfPair: "output-same"
    case .sameButForCase: "output-same-but-for-case"
    case .fileAndFolder, .fileAndFolderOfMade: "output-file-and-folder"
    case .longName, .longPath, .longPair: "address-too-long"
    case .sameTitle: "title-same"
    case .sameDescription: "description-same"
    case .sectionWithoutHeading: "section-without-heading"
    case .notTwoCareers: "comparison-not-two"
    case .unknownCareer: "career-unknown"
    case .comparedWithItself: "comparison-with-itself"
    case .samePair: "comparison-same-pair"
    case .sectionOfOne: "section-of-one"
    case .missingRecord: "source-record-missing"
    case .missingData: "data-file-missing"
    case .unknownDataSet: "data-set-unknown"
    case .occupationCode: "occupation-code"
    case .otherCode: "occupation-code-differs"
    case .deadLink, .deadImage, .emptyAddress, .absentTarget: "link-dead"
    case .unknownPage, .untranslatedPage: "page-unknown"
    case .missingString: "string-missing"
    case .missingStrings: "strings-missing"
    case .unknownConventions: "value-wrong"
    case .unexpectedFile, .undeclaredTable: "file-unexpected"
    case .notOneParagraph: "text-not-plain"
    case .unresolvedToken: "token-unresolved"
    case .undefinedReference: "reference-undefined"
    }
  }

  /// The rule for statistics that is broken.
  public var rule: String? {
    if case .unresolvedToken = self { "G-01" } else { nil }
  }

  /// What is only odd is a warning.
  public var severity: Severity {
    switch self {
    case .sectionOfOne, .notMarkdown, .unexpectedFile, .undeclaredTable, .undefinedReference:
      .warning
    case .frontMatterWithoutEnd, .frontMatterInTOML, .unknownLanguage, .pathSegment, .id,
      .reservedID, .missingIndex, .sameOutput, .sameOutputAsMade, .samePage, .sameFile,
      .sameTitle, .sameDescription, .sectionWithoutHeading, .notTwoCareers, .sameButForCase,
      .fileAndFolder, .fileAndFolderOfMade, .inPlaceOfPair, .longName, .longPath, .longPair,
      .unknownCareer,
      .comparedWithItself, .samePair, .missingRecord, .missingData,
      .unknownDataSet, .occupationCode, .otherCode, .deadLink, .deadImage, .emptyAddress,
      .absentTarget, .unknownPage, .untranslatedPage, .missingString, .missingStrings,
      .unknownConventions, .notOneParagraph, .unresolvedToken:
      .error
    }
  }
}
