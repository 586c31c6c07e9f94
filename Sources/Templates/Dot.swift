/// What `.` is.
struct Dot: Hashable {
  let shape: Shape

  /// Where the value is; `nil` for a record.
  let path: ValuePath?
}
