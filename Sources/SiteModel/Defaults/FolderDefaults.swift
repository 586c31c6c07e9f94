internal import SourceText

/// Front matter that site.yml gives to all pages and posts of a folder.
public struct FolderDefaults: Sendable {
  /// A folder with its keys.
  struct Entry: Sendable {
    /// The folder within that of a language, such as `projects` or `projects/2024`.
    let folder: String

    /// Where site.yml names it.
    let place: YAMLPlace

    /// The keys.
    let keys: YAMLMapping
  }

  /// The folders, those within others first.
  let entries: [Entry]

  /// Nothing for any folder.
  public static let none = FolderDefaults()

  /// Takes the folders in any order.
  init(_ entries: [Entry] = []) {
    self.entries = entries.sorted {
      ($0.folder.count, $1.folder) > ($1.folder.count, $0.folder)
    }
  }

  /// Completes the front matter of a file.
  ///
  /// - Parameters:
  ///   - mapping: What the file says.
  ///   - path: The path of the file within the folder of its language.
  /// - Returns: That, and what it does not say itself, as the nearest folder has it.
  func completing(_ mapping: YAMLMapping, of path: String) -> YAMLMapping {
    var entries = mapping.entries
    for folder in self.entries where folder.holds(path) {
      for entry in folder.keys.entries {
        guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
          entries.append(entry)
          continue
        }
        if entry.key == "params" { entries[index] = entries[index].joined(with: entry) }
      }
    }
    return YAMLMapping(entries: entries, place: mapping.place)
  }
}

extension FolderDefaults.Entry {
  /// Whether a file stands in the folder, or in one within it.
  func holds(_ path: String) -> Bool {
    path.hasPrefix("\(folder)/")
  }
}

extension YAMLMapping.Entry {
  /// The keys of both where both have keys; the own ones win.
  fileprivate func joined(with other: YAMLMapping.Entry) -> YAMLMapping.Entry {
    guard case .mapping(let own) = value, case .mapping(let others) = other.value else {
      return self
    }
    let rest = others.entries.filter { own[$0.key] == nil }
    let all = YAMLMapping(entries: own.entries + rest, place: own.place)
    return YAMLMapping.Entry(key: key, keyPlace: keyPlace, value: .mapping(all))
  }
}
