internal import Glibc

/// The folders of a tree as the system tells of them, and what changed in them.
struct FolderNotifications {
  private let tree: WatchedTree
  private let inotify: Inotify
  private var folders: [Int32: WatchedTree.Folder] = [:]
  private var project: Int32?
  private var changes: Set<String> = []
  private var created: Set<String> = []
  private var unsettled: Set<String> = []

  /// Watches every folder of a tree.
  init(_ tree: WatchedTree) throws(WatchError) {
    self.tree = tree
    inotify = try Inotify()
    try watchAll()
  }

  /// Waits until something happened; whether it did.
  func wait(_ limit: Duration?) -> Bool {
    inotify.wait(limit)
  }

  /// Takes in what happened.
  mutating func collect() throws(WatchError) {
    for event in inotify.read() { try add(event) }
  }

  /// Whether all that changed are files that were there before, each saved as a whole.
  ///
  /// What is new or gone may be the first step of a save: a file beside the one that it will be renamed
  /// to, or one that is about to be written anew.
  var isSettled: Bool { unsettled.isEmpty }

  /// The paths of what changed since it was asked last.
  mutating func take() -> Set<String> {
    defer {
      changes = []
      created = []
      unsettled = []
    }
    return changes
  }

  private mutating func add(_ event: Inotify.Event) throws(WatchError) {
    if event.kind & UInt32(IN_Q_OVERFLOW) != 0 { return try startAnew() }
    if event.kind & UInt32(IN_IGNORED) != 0 {
      folders[event.watch] = nil
      return
    }
    if event.watch == project {
      if tree.folders.contains(event.name) { try startAnew() }
      return
    }
    guard let folder = folders[event.watch], !event.name.isEmpty else { return }
    let path = "\(folder.path)/\(event.name)"
    guard !tree.isPassedOver(path) else { return }
    if event.kind & UInt32(IN_ISDIR) != 0 {
      let location = "\(folder.location)/\(event.name)"
      try addFolder(WatchedTree.Folder(location: location, path: path), event.kind)
    } else {
      addFile(path, event.kind)
    }
  }

  private mutating func addFile(_ path: String, _ kind: UInt32) {
    if kind & UInt32(IN_CREATE) != 0, !changes.contains(path) { created.insert(path) }
    let isGone = kind & (UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)) != 0
    let isSaved = kind & (UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO)) != 0
    if isGone || created.contains(path) { unsettled.insert(path) }
    // What was not there before and is not there now was an editor's own business.
    if isGone, created.remove(path) != nil {
      changes.remove(path)
      unsettled.remove(path)
    } else {
      changes.insert(path)
      if isSaved, !created.contains(path) { unsettled.remove(path) }
    }
  }

  private mutating func addFolder(
    _ folder: WatchedTree.Folder,
    _ kind: UInt32
  ) throws(WatchError) {
    changes.insert(folder.path)
    unsettled.insert(folder.path)
    if kind & (UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)) != 0 { unwatch(below: folder.path) }
    if kind & (UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)) != 0 {
      // What was written there before it was watched has changed too.
      changes.formUnion(try watch(folder))
    }
  }

  private mutating func unwatch(below path: String) {
    for (number, folder) in folders
    where folder.path == path || folder.path.hasPrefix("\(path)/") {
      folders[number] = nil
      inotify.unwatch(number)
    }
  }

  private mutating func startAnew() throws(WatchError) {
    for number in folders.keys { inotify.unwatch(number) }
    folders = [:]
    changes.formUnion(tree.folders)
    unsettled.formUnion(tree.folders)
    try watchAll()
  }

  private mutating func watchAll() throws(WatchError) {
    project = try inotify.watch(tree.project)
    for root in tree.roots { _ = try watch(root) }
  }

  private mutating func watch(_ folder: WatchedTree.Folder) throws(WatchError) -> Set<String> {
    var files: Set<String> = []
    var found: [Int32: WatchedTree.Folder] = [:]
    try tree.walk(folder) { (folder) throws(WatchError) in
      if let number = try inotify.watch(folder.location) { found[number] = folder }
    } file: { path, _ in
      files.insert(path)
    }
    folders.merge(found) { $1 }
    return files
  }
}
