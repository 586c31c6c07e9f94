public import SourceText

extension ParamFault {
  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .kindDiffers(let name, let kind, let elsewhere):
      Wording(
        "το `\(name)` είναι εδώ \(kind.name(in: .greek)) και αλλού \(elsewhere.name(in: .greek))",
        help: "ένα όνομα στα `params` είναι του ίδιου είδους σε όλες τις σελίδες· δώστε σε ένα από "
          + "τα δύο άλλο όνομα"
      )
    case .name(let name):
      Wording(
        "κανένα πρότυπο δεν μπορεί να ονομάσει το `\(name)`",
        help: "χρησιμοποιήστε λατινικά γράμματα, ψηφία, - και _"
      )
    case .missing(let name, let nearest):
      Wording(
        "από τα `params` της σελίδας λείπει το `\(name)`, που γράφει το πρότυπό της",
        help: nearest.map { "μήπως το εννοείτε με το `\($0)`;" }
          ?? "προσθέστε το, ή γράψτε στο πρότυπο {{#params.\(name)}}…{{/params.\(name)}}"
      )
    case .onPagesWithout(let name):
      Wording(
        "το `params.\(name)` γράφεται εδώ για σελίδες που δεν έχουν front matter",
        help: "ρωτήστε πρώτα γι’ αυτό: {{#params.\(name)}}…{{/params.\(name)}}"
      )
    case .unused(let name, let nearest):
      Wording(
        "το πρότυπο της σελίδας δεν αναφέρει το `params.\(name)`",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "αναφέρετέ το εκεί, ή αφαιρέστε το από εδώ"
      )
    }
  }
}
