/// What a month with its year is written for; languages with cases have a form for each.
public enum MonthForm: CaseIterable, Hashable, Sendable {
  /// On its own, in a caption or a heading: «Μάιος 2008».
  case caption

  /// Behind the preposition that says when: «τον Μάιο του 2008», "w maju 2008".
  case sentence

  /// Behind another noun: «στοιχεία Μαΐου 2008», "dane z maja 2008".
  case genitive
}
