internal import Synchronization

/// The files that were meant by dead links, each looked for once: a mistake in what the files of a folder
/// have in common stands in all of them.
///
/// A class, since all who bind texts share it.
final class LinkGuesses: Sendable {
  /// A link as it was written, and the folder of the files that hold it.
  struct Question: Hashable {
    let url: String
    let folder: String
  }

  private let found = Mutex<[Question: String?]>([:])

  /// The file that is known to be meant, or what a search finds; `nil` if none is near.
  func nearest(_ question: Question, search: () -> String?) -> String? {
    if let known = found.withLock({ $0[question] }) { return known }
    let nearest = search()
    found.withLock { _ = $0.updateValue(nearest, forKey: question) }
    return nearest
  }
}
