public import SourceText

extension AssetFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .page:
      Wording(
        "οι browsers δείχνουν αυτό το αρχείο ως σελίδα, χωρίς τον κανόνα που κρατά τα προγράμματα έξω",
        help: "γράψτε το σε Markdown· ό,τι ζητά μια υπηρεσία στη ρίζα μπαίνει στο Content/root"
      )
    case .noImage:
      Wording(
        "το αρχείο δεν είναι εικόνα που δείχνουν οι browsers, ή είναι κομμένο",
        help: "εξαγάγετέ το ξανά ως PNG, JPEG, WebP, AVIF, GIF ή SVG"
      )
    }
  }
}
