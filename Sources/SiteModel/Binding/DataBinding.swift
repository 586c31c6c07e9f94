public import SourceText
public import WageData

/// A place in an editor's text that is bound to the data, with what the data say there.
public struct DataBinding: Sendable {
  /// What is bound.
  public enum Kind: String, Hashable, Sendable {
    /// The text of a figure, or of the period, area or source of the data.
    case figure

    /// What a sentence claims of a figure.
    case claim

    /// A block of tables and charts.
    case wages
  }

  /// What was found; the raw values are the words that lists show.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The text is what the data say, or the block shows what they allow.
    case right

    /// The text of a figure is not what the data say.
    case differs

    /// A claim holds.
    case holds

    /// A claim does not hold.
    case fails

    /// What is published does not decide a claim.
    case undecided

    /// It names what the data do not have, or compares what cannot be.
    case faulty
  }

  /// What is bound.
  public let kind: Kind

  /// What was found.
  public internal(set) var state: State

  /// The language of the text.
  public let language: LanguageTag

  /// Where the text stands.
  public internal(set) var location: SourceLocation

  /// What it is bound to, as it stands in the file, scheme included; empty for a block.
  public let reference: String

  /// The text as a reader sees it; empty for a block.
  public let text: String

  /// The sentence that holds it; empty for a block.
  public let sentence: String

  /// What the data say in the place of the text, in its language: `$51,280`; `nil` where they say
  /// nothing, for a claim and for a block.
  public let data: String?

  /// What the data say of a claim; `nil` for what is none.
  let claim: ClaimFinding?

  /// What a claim that fails could say instead, so that it holds: its reference with another relation;
  /// empty for anything else.
  public let alternatives: [String]

  /// The cells from which that comes.
  public let sources: [FigureSource]

  /// The errors that it causes; without any if it is right or holds.
  public internal(set) var faults: DiagnosticReport

  /// How to mend a text that differs; `nil` where nothing differs, or the bytes are not certain.
  public internal(set) var mending: TextMending?

  /// The figures that it names.
  let figures: [FigureReference]

  /// How it is written; `nil` for a block, and where the bytes are not certain.
  let written: WrittenLink?

  /// What the data say: `$51,280`, or `$51,280 against $29,860` for a claim of two figures; `nil` where
  /// they say nothing, and for a block.
  ///
  /// The figures are in the language of the text, the words around them in that of the message.
  public func data(in language: MessageLanguage) -> String? {
    claim?.data(in: language) ?? data
  }
}
