internal import SourceText
internal import WageData

/// What was found of a link to the data.
struct LinkFinding {
  /// What it means for its text.
  let state: DataBinding.State

  /// What the data say in the place of the text; `nil` for a claim, whose words are the editor's.
  let data: String?

  /// What the data say of a claim; `nil` for what is none.
  var claim: ClaimFinding?

  /// The relations in which a claim that fails would hold; empty for anything else.
  var relations: [Relation] = []

  /// What a page shows; `nil` for a claim, of which it shows the text.
  let content: Insertion.Content?

  /// The figures that it names.
  let figures: [FigureReference]

  /// The cells from which they come.
  let sources: [FigureSource]

  /// The error that it causes, with its place; `nil` if there is none.
  let fault: DiagnosticReport?
}
