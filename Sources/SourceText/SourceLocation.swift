/// A place in a file, with the line that stands there, so that a report needs the file no more.
public struct SourceLocation: Hashable, Sendable {
  /// The file's path from the project's root, with `/`.
  public let path: String

  /// The line, counted from 1; 0 where the file as a whole is meant.
  public let line: Int

  /// The column, counted from 1 in Unicode scalars; 0 where the line or the file as a whole is meant.
  public let column: Int

  /// The text of the line, without its end; `nil` where the line or the file as a whole is meant.
  public let text: String?

  /// How many Unicode scalars of the line are meant, at least 1.
  public let length: Int

  /// A place within a line.
  public init(path: String, line: Int, column: Int, text: String?, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.text = text
    self.length = max(1, length)
  }

  /// A line as a whole, or a file as a whole where no line is given.
  public init(path: String, line: Int = 0) {
    self.init(path: path, line: line, column: 0, text: nil)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path:line:column`, `path:line` for a line as a whole, or the path alone for a file.
  public var description: String {
    ([path] + [line, column].filter { $0 > 0 }.map(String.init)).joined(separator: ":")
  }
}

extension SourceLocation: Comparable {
  /// Places are ordered by path, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
