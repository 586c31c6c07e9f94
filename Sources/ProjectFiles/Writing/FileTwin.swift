/// A second form in which some files of a site are written, such as compressed ones.
public struct FileTwin: Sendable {
  /// What is put behind the path of a file.
  let ending: [UInt8]

  private let endings: [[UInt8]]

  /// What the twin of a file holds.
  let bytes: @Sendable ([UInt8]) -> [UInt8]

  /// Names a form.
  ///
  /// - Parameters:
  ///   - ending: What is put behind the path of a file.
  ///   - endings: The endings of the paths of files that have a twin, such as `.html`.
  ///   - bytes: Makes the twin; the same of the same.
  public init(
    ending: String,
    of endings: [String],
    bytes: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.ending = Array(ending.utf8)
    self.endings = endings.map { Array($0.utf8) }
    self.bytes = bytes
  }

  /// The path of a file's twin; `nil` if it has none.
  func path(ofTwin path: [UInt8]) -> [UInt8]? {
    endings.contains { path.suffix($0.count).elementsEqual($0) } ? path + ending : nil
  }

  /// The path of the file whose twin stands at a path; `nil` if it is none.
  public func path(ofFile twin: [UInt8]) -> [UInt8]? {
    guard twin.suffix(ending.count).elementsEqual(ending) else { return nil }
    let path = Array(twin.dropLast(ending.count))
    return self.path(ofTwin: path) == nil ? nil : path
  }
}
