/// Why a content file has no page on the day that the site speaks of.
public enum Absence: Hashable, Sendable {
  /// It is a draft.
  case draft

  /// It comes out on a day, written as in front matter.
  case waiting(until: String)

  /// It was left out from a day on.
  case expired(since: String)

  /// It is a folder, in which nothing is out.
  case ofAll
}
