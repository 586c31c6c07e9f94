public import SourceText

/// Why the output cannot be written.
public enum OutputFault: Fault, Error {
  /// A call to the operating system failed.
  case file(FileError)

  /// A text of the project cannot be replaced.
  case text(FileError)

  /// A text of the project was changed since it was read.
  case changedMeanwhile(path: String)

  /// A file that is to be new is there.
  case exists(path: String)

  /// A new file of the project cannot be written.
  case newFile(FileError)

  /// Another build is at work.
  case locked(path: String)

  /// The output folder holds files that we did not write.
  case foreign(folder: String, paths: [String], count: Int)

  /// The output would take the place of the project's own files, or stand among them.
  case overSources(output: String, sources: String)

  /// Something other than a folder stands in the output's place.
  case notAFolder(path: String)

  /// A shard would take the place of a whole site.
  case shardOverSite(folder: String, shard: Shard)

  /// The output is a link that leads nowhere.
  case brokenLink(path: String)

  /// Something is mounted at the output itself, so that it cannot be exchanged.
  case mounted(path: String)

  /// The file system cannot move the output, as with the lower layers of a container.
  case immovable(path: String)

  /// The output was replaced, but not in one step.
  case replacedInSteps(path: String)

  /// There is no previous site to go back to.
  case nothingToRollBack(path: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .file: "output-unwritable"
    case .text: "text-unwritable"
    case .changedMeanwhile: "text-changed-meanwhile"
    case .exists: "file-exists"
    case .newFile: "file-unwritable"
    case .locked: "output-locked"
    case .foreign: "output-foreign-files"
    case .overSources: "output-over-sources"
    case .notAFolder: "output-not-a-folder"
    case .shardOverSite: "shard-over-site"
    case .brokenLink: "output-link-broken"
    case .mounted: "output-mounted"
    case .immovable: "output-immovable"
    case .replacedInSteps: "output-replaced-in-steps"
    case .nothingToRollBack: "rollback-impossible"
    }
  }

  /// Whether the output could not be written at all.
  public var severity: Severity {
    if case .replacedInSteps = self { .warning } else { .error }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .file(let error):
      Wording(error.sentence(in: .english), help: Self.help(for: error))
    case .text(let error):
      Wording(
        error.sentence(in: .english),
        help: error.isFull
          ? "make room on the disk; the file is as it was"
          : "check the folder and its permissions; the file is as it was"
      )
    case .changedMeanwhile(let path):
      Wording(
        "\(path) was changed since it was read, and is left as it is now",
        help: "run the command again"
      )
    case .exists(let path):
      Wording("\(path) is there already", help: "choose another name, or change what is there")
    case .newFile(let error):
      Wording(
        error.sentence(in: .english),
        help: error.isFull ? "make room on the disk" : "check the folder and its permissions"
      )
    case .locked(let path):
      Wording("another build is writing the same output", help: "wait for it; it holds \(path)")
    case .foreign(let folder, let paths, let count):
      Wording(
        "\(folder) holds \(count) file\(count == 1 ? "" : "s") that generate did not write: "
          + paths.joined(separator: ", ") + (count > paths.count ? ", …" : ""),
        help: "move what you need to Content/root; --force gives the rest up"
      )
    case .overSources(let output, let sources):
      Wording(
        "the output \(output) and the project's own \(sources) are one folder or stand in each other",
        help: "name a folder of its own for the site: --output FOLDER"
      )
    case .notAFolder(let path):
      Wording("\(path) is no folder", help: "name another output: --output FOLDER")
    case .shardOverSite(let folder, let shard):
      Wording(
        "\(folder) holds a whole site, and shard \(shard.text) would take its place",
        help: "name a folder for the shard: --output FOLDER; --force gives the site up"
      )
    case .brokenLink(let path):
      Wording("\(path) is a link that leads nowhere", help: "mend or remove the link")
    case .mounted(let path):
      Wording(
        "something is mounted at \(path), so it cannot be exchanged with a new site in one step",
        help: "mount the folder above it, or write into it: --output \(path)/site"
      )
    case .immovable(let path):
      Wording(
        "the file system cannot move \(path): it may be part of a container's image",
        help: "remove it and the .previous folder beside it first, or name another: --output FOLDER"
      )
    case .replacedInSteps(let path):
      Wording(
        "the file system cannot exchange two folders: for a moment there was no \(path)",
        help: "nothing is missing now; other file systems, such as ext4 and XFS, do it in one step"
      )
    case .nothingToRollBack(let path):
      Wording("there is no whole previous site at \(path)", help: "build again instead")
    }
  }

  /// The fault of an output whose trees could not be written, removed or moved.
  init(_ error: FileError, output: String) {
    self =
      if error.isMounted {
        .mounted(path: error.path)
      } else if error.isAcrossFileSystems {
        .immovable(path: output)
      } else {
        .file(error)
      }
  }

  private static func help(for error: FileError) -> String {
    error.isFull
      ? "make room on the disk; the site is as it was"
      : "check the folder and its permissions; the site is as it was"
  }
}
