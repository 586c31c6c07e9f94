/// What a format tells of a fault, so that formats can be compared.
struct ToldFault: Equatable {
  let severity: String
  let code: String
  let rule: String?
  let sentence: String

  /// `path:line:column`, or the path alone.
  let place: String?

  /// The part of the source that is meant.
  let marked: String?

  /// Label and text of each note.
  let notes: [String]

  let help: String?
}
