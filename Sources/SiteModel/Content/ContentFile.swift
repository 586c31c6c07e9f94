internal import Markdown
internal import SourceText

/// A Markdown file of a language with its front matter read, its body not yet.
struct ContentFile {
  let language: LanguageTag
  let kind: ContentKind
  let file: SourceFile
  let frontMatter: YAMLMapping
  let body: Range<Int>

  /// The path within the folder of the language.
  var pathInLanguage: String {
    file.path.pathParts.dropFirst(2).joined(separator: "/")
  }

  /// Parses the body.
  func parsed() -> MarkdownDocument {
    MarkdownDocument(file, body: body)
  }

  /// The path of the folder that holds the file, from the project's root, with a slash at its end.
  var folder: String {
    String(
      file.path[
        ..<(file.path.lastIndex(of: "/").map { file.path.index(after: $0) } ?? file.path.startIndex)
      ]
    )
  }
}
