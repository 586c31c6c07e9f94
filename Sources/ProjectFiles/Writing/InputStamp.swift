/// What stands beside an output: which inputs it was made of, which manifest it had then, and which
/// shard it is.
///
/// Where all are the same still, a build would make the very same site. The stamp is believed only
/// as far as that: without it, or with another one, everything is rendered and compared.
struct InputStamp: Hashable, Sendable {
  private let text: [UInt8]

  /// The stamp of an output; `nil` if it has no manifest.
  init?(_ paths: OutputPaths, inputs: InputFingerprint, shard: Shard?) throws(FileError) {
    let manifest = "\(paths.output)/\(Manifest.fileName)"
    guard case .file = try FileKind.of(manifest, followingLinks: false) else { return nil }
    let hash = try MappedFile(manifest).withBytes { ContentHash(of: $0) }
    var text = Array("\(inputs.text) ".utf8)
    hash.appendDigits(to: &text)
    if let shard { text += Array(" \(shard.text)".utf8) }
    text.append(UInt8(ascii: "\n"))
    self.text = text
  }

  /// Whether the stamp stands beside the output.
  func stands(beside paths: OutputPaths) throws(FileError) -> Bool {
    guard case .file(let size) = try FileKind.of(paths.stamp, followingLinks: false) else {
      return false
    }
    return try FileBytes.of(paths.stamp, size: size) == text
  }

  /// Puts the stamp beside the output.
  func put(beside paths: OutputPaths) throws(FileError) {
    try FileTree.write(text, to: paths.stamp, below: paths.parent, sizeBefore: nil)
  }
}
