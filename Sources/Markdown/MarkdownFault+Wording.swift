public import SourceText

extension MarkdownFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .rawHTMLDropped(let html):
      Wording(
        "raw HTML is left out: \(html)",
        help: "write it as Markdown, or set `html: allow` in site.yml"
      )
    case .moreMarkNotAlone:
      Wording(
        "this mark does not stand on a line of its own, so lists do not end the text there",
        help: "write `<!-- more -->` on its own line, outside of lists and quotes"
      )
    case .headingEmpty:
      Wording(
        "the heading has no text, so it names nothing",
        help: "write the text behind the `#`, or take the line away"
      )
    case .unsafeURLDropped(let scheme, let isImage):
      Wording(
        Self.droppedSentence(scheme: scheme, isImage: isImage),
        help: isImage
          ? "images may have http, https and relative URLs"
          : "links may have http, https, mailto, tel and relative URLs"
      )
    case .boundLinkMisplaced(let scheme, let misplacement):
      Wording(
        "a `\(scheme):` URL cannot stand in \(Self.name(of: misplacement))",
        help: "write it as a link in the sentence: [text](\(scheme):...)"
      )
    case .fenceNotClosed(let word):
      Wording(
        "the block `\(word)` is not closed, so it takes in everything below it",
        help: "end it with a line of the same backticks or tildes that opened it"
      )
    case .tableRowTooLong(let text):
      Wording(
        "the row has more cells than the table has columns, so this is left out: \(text)",
        help: "give the column a head, or write `\\|` for a pipe that is part of a text"
      )
    case .tableHeadDiffers(let heads, let columns):
      Wording(
        "the head has \(heads) \(heads == 1 ? "cell" : "cells") and the line below it \(columns), "
          + "so this is no table",
        help: "give each cell of the head dashes of its own: \(Self.rule(columns: heads))"
      )
    case .footnoteUndefined(let label, let nearest):
      Wording(
        "there is no footnote `[^\(label)]`",
        help: nearest.map { "did you mean `[^\($0)]`?" }
          ?? "write its text on a line of its own, `[^\(label)]: text`, or `\\[` if it is none"
      )
    case .footnoteUnused(let label):
      Wording(
        "nothing refers to the footnote `[^\(label)]`, so it is left out",
        help: "write `[^\(label)]` where it belongs"
      )
    case .footnoteTwice(let label):
      Wording(
        "there is a footnote `[^\(label)]` before, so this one is left out",
        help: "give it a label of its own"
      )
    case .alertUnknown(let name):
      Wording(
        "there is no alert `[!\(name)]`",
        help: Self.nearestAlert(name).map { "did you mean `[!\($0)]`?" }
          ?? "alerts are \(Self.alertNames)"
      )
    case .alertNotAlone(let name):
      Wording(
        "a text stands on the line of `[!\(name)]`, so that the quote is no alert",
        help: "begin the text on the next line, with `> ` before it"
      )
    case .imageWithoutDescription:
      Wording(
        "the image has no description, so those who do not see it learn nothing of it",
        help: "say between the brackets what it shows, or write `![\"\"]` if it only decorates"
      )
    case .imageTagWithoutDescription:
      Wording(
        "the image has no description, so those who do not see it learn nothing of it",
        help: "say in `alt` what it shows, or write `alt=\"\"` if it only decorates"
      )
    case .headingLevelSkipped(let level, let next):
      Wording(
        "the heading skips a level: `\(Self.marks(ofLevel: level))` where at most "
          + "`\(Self.marks(ofLevel: next))` comes next",
        help: "write `\(Self.marks(ofLevel: next))`; those who hear the page find their way by the "
          + "levels of its headings"
      )
    }
  }

  private static func droppedSentence(scheme: String?, isImage: Bool) -> String {
    let kept =
      isImage
      ? "the image is left out, its description stays" : "the link is left out, its text stays"
    guard let scheme else { return "control characters hide the scheme of a URL; \(kept)" }
    return "`\(scheme):` URLs are not allowed in \(isImage ? "images" : "links"); \(kept)"
  }

  private static func name(of misplacement: Misplacement) -> String {
    switch misplacement {
    case .image: "an image"
    case .autolink: "angle brackets"
    case .reference: "a reference definition"
    case .imageDescription: "the description of an image"
    }
  }
}
