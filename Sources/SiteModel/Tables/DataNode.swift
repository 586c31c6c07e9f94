/// A value of a file of data.
public indirect enum DataNode: Hashable, Sendable {
  /// A text, a number or a date, as it is written.
  case text(String)

  /// `true` or `false`.
  case flag(Bool)

  /// Values of one shape, in their order.
  case list([DataNode])

  /// Named values; what has no value is not there.
  case record([String: DataNode])
}
