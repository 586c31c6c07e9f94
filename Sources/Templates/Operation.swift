/// One step of a compiled template.
enum Operation: Sendable {
  /// Writes bytes of the program.
  case literal(Literal)

  /// Writes a value, a text as its HTML-escaped form.
  case write(ValuePath)

  /// Writes a value as it is.
  case writeRaw(ValuePath)

  /// Writes a value escaped in another way.
  case writeEscaped(ValuePath, Escaping)

  /// Writes the indentation of the running partial.
  case indentation

  /// Runs the next operations if the value is shown.
  case whenShown(ValuePath, count: Int32)

  /// Runs the next operations if the value is not shown.
  case unlessShown(ValuePath, count: Int32)

  /// Runs the next operations with a record in its register.
  case with(ValuePath, register: UInt16, count: Int32)

  /// Runs the next operations for each record of a list, with the record in its register.
  case eachRecord(ValuePath, register: UInt16, count: Int32)

  /// Runs the next operations for each value of a list that holds no records.
  case eachValue(ValuePath, count: Int32)

  /// Runs another unit, each of its lines indented further.
  case call(unit: UInt16, indentation: Literal)
}
