/// What stands beside an output: which inputs it was made of, which manifest it had then, and which
/// shard it is.
///
/// Where all are the same still, a build would make the very same site; where only some parts of the
/// inputs differ, it would make the same files of the others. The stamp is believed only as far as
/// that: without it everything is rendered and compared.
struct InputStamp: Hashable, Sendable {
  /// The fingerprint of all inputs, the hash of the manifest, and the shard.
  private let whole: String

  /// The fingerprint of the inputs that every file hangs on, and what else all of them hang on.
  private let shared: String

  /// The fingerprints of the parts that only some files hang on.
  private let parts: [String: String]

  /// The stamp of an output; `nil` if it has no manifest.
  ///
  /// - Parameters:
  ///   - paths: The output.
  ///   - inputs: What the site is made of.
  ///   - shard: The part of the site; `nil` for all of it.
  ///   - context: What every file hangs on that is no input by itself, in one line.
  /// - Throws: An error if the manifest cannot be read.
  init?(
    _ paths: OutputPaths,
    inputs: InputFingerprint,
    shard: Shard?,
    context: String
  ) throws(FileError) {
    let manifest = "\(paths.output)/\(Manifest.fileName)"
    guard case .file = try FileKind.of(manifest, followingLinks: false) else { return nil }
    let hash = try MappedFile(manifest).withBytes { ContentHash(of: $0) }
    whole = "\(inputs.text) \(hash.text) \(shard?.text ?? "all")"
    shared = "\(hash.text) \(shard?.text ?? "all") \(inputs.shared.text) \(context)"
    parts = inputs.parts.mapValues(\.text)
  }

  /// The stamp that stands beside an output; `nil` if none does.
  init?(beside paths: OutputPaths) throws(FileError) {
    guard case .file(let size) = try FileKind.of(paths.stamp, followingLinks: false) else {
      return nil
    }
    let text = String(decoding: try FileBytes.of(paths.stamp, size: size), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2 else { return nil }
    whole = String(lines[0])
    shared = String(lines[1])
    parts = lines.dropFirst(2).reduce(into: [:]) { parts, line in
      guard let blank = line.firstIndex(of: " ") else { return }
      parts[String(line[line.index(after: blank)...])] = String(line[..<blank])
    }
  }

  /// Whether the inputs of another stamp make the very same site.
  func isWhole(in other: InputStamp) -> Bool {
    whole == other.whole
  }

  /// The parts of which a build makes the same files as are there.
  func parts(standingIn other: InputStamp) -> Set<String> {
    guard shared == other.shared else { return [] }
    return Set(parts.filter { other.parts[$0.key] == $0.value }.keys)
  }

  /// Puts the stamp beside the output.
  func put(beside paths: OutputPaths) throws(FileError) {
    let lines = parts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    let text = "\(whole)\n\(shared)\n" + lines.joined()
    try FileTree.write(Array(text.utf8), to: paths.stamp, below: paths.parent, sizeBefore: nil)
  }
}
