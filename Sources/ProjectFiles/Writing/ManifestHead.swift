/// The first line of a manifest: `synkrisis 1` for a site, and for a shard what it is a part of.
///
/// A shard's line also says how many files follow, for a shard travels between machines and may
/// arrive cut short: `synkrisis 1 shard 2/7 inputs 0f3a… files 1204`.
struct ManifestHead: Hashable, Sendable {
  private static let site = "synkrisis 1"

  /// What the tree says of itself if it is a shard; `nil` for a whole site.
  let mark: ShardMark?

  /// How many files a shard's line promises; `nil` for a whole site.
  let files: Int?

  /// The head of a list of so many files.
  init(_ mark: ShardMark?, files: Int) {
    self.mark = mark
    self.files = mark == nil ? nil : files
  }

  /// Reads the first line of a text; `nil` if it is no head.
  init?(reading text: [UInt8]) {
    let line = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    if line == Self.site {
      (mark, files) = (nil, nil)
      return
    }
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 8, words[0...1].joined(separator: " ") == Self.site,
      words[2] == "shard", words[4] == "inputs", words[6] == "files",
      let shard = Shard(words[3]), let files = Int(words[7])
    else { return nil }
    mark = ShardMark(shard, inputs: String(words[5]))
    self.files = files
  }

  /// The line with its line feed.
  var bytes: [UInt8] {
    guard let mark, let files else { return Array("\(Self.site)\n".utf8) }
    let line = "\(Self.site) shard \(mark.shard.text) inputs \(mark.inputs) files \(files)\n"
    return Array(line.utf8)
  }
}
