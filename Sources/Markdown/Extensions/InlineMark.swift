/// A part of a text that an extension makes something of.
struct InlineMark {
  enum Kind {
    /// Tildes that may begin or end what is struck through.
    case tildes(opens: Bool, closes: Bool)

    /// Tildes that begin it.
    case strikeStart

    /// Tildes that end it.
    case strikeEnd

    /// An address; where its URL stands among the document's literals.
    case address(url: Range<Int>)

    /// A reference to a footnote that there is; its index among the labels.
    case footnote(label: Int)

    /// The box of a task; 1 if it is done.
    case task(Int)
  }

  /// The index of the text among the events.
  let event: Int

  /// The bytes among the document's literals.
  let range: Range<Int>

  var kind: Kind
}
