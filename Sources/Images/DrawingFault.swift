public import SourceText

/// What an SVG may hold that must not reach a site: opened by itself it is a page without the policy
/// that keeps programs off our pages.
public enum DrawingFault: Fault {
  /// Something that runs a program, as it is written.
  case program(String)

  /// Something that is fetched from elsewhere, as it is written.
  case fetched(String)

  /// A declaration by which what is read is not what is written.
  case declaration(String)

  /// The root is no SVG.
  case noDrawing

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .program: "drawing-program"
    case .fetched: "drawing-fetches"
    case .declaration: "drawing-declaration"
    case .noDrawing: "drawing-none"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .program(let text):
      Wording(
        "`\(text)` in a drawing can run a program",
        help: "remove it: export the drawing as plain SVG"
      )
    case .fetched(let text):
      Wording(
        "`\(text)` in a drawing fetches something from elsewhere",
        help: "embed the image in the drawing as data, or remove it"
      )
    case .declaration(let text):
      Wording(
        "`\(text)` may change how the rest of the drawing is read",
        help: "remove it: export the drawing as plain SVG in UTF-8"
      )
    case .noDrawing:
      Wording("the file is no SVG: it does not begin with `<svg`", help: "export the drawing anew")
    }
  }
}
