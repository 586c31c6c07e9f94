/// How the rows of data are written.
enum TwinNotation {
  /// As lines of comma-separated values.
  case csv

  /// As objects of JSON.
  case json
}
