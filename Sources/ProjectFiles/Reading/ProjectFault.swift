public import SourceText

/// What can be wrong with the files of a project before anybody reads them.
public enum ProjectFault: Fault {
  /// There is no project in the folder.
  case noProject(folder: String)

  /// There is no theme of the name.
  case noTheme(String, nearest: String?)

  /// A file or folder cannot be read.
  case unreadable(path: String, FileError)

  /// A folder stands where a file is expected.
  case folderInsteadOfFile(path: String)

  /// A link leads out of the project.
  case leavesProject(path: String)

  /// A link leads back to a folder that holds it, or to nothing.
  case brokenLink(path: String)

  /// A device, a pipe or a socket stands among the files.
  case notAFile(path: String)

  /// A file of the project was changed while it was built.
  case changedMeanwhile

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .noProject: "no-project"
    case .noTheme: "theme-missing"
    case .unreadable: "file-unreadable"
    case .folderInsteadOfFile: "folder-instead-of-file"
    case .leavesProject: "link-leaves-project"
    case .brokenLink: "link-broken"
    case .notAFile: "not-a-file"
    case .changedMeanwhile: "project-changed-meanwhile"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .noProject(let folder):
      Wording(
        "there is no project in \(folder): it has no file Content/site.yml",
        help:
          "run generate in the folder that holds Content and Templates, or name it: --project FOLDER"
      )
    case .noTheme(let name, let nearest):
      Wording(
        "there is no theme `\(name)` in Themes",
        help: nearest.map { "did you mean `\($0)`?" } ?? "put its templates in Themes/\(name)"
      )
    case .unreadable(_, let error):
      Wording(
        "the file cannot be read: \(error.reason(in: .english))",
        help: error.isMissing ? "check its name" : "check its permissions"
      )
    case .folderInsteadOfFile(let path):
      Wording("\(path) is a folder, where a file is expected", help: "rename the folder")
    case .leavesProject:
      Wording(
        "the link leads out of its folder: files from elsewhere are not read",
        help: "copy the file in; only Content and Templates themselves may be links"
      )
    case .brokenLink:
      Wording("the link leads nowhere, or around in a circle", help: "mend or remove the link")
    case .notAFile:
      Wording("this is neither a file nor a folder", help: "remove it")
    case .changedMeanwhile:
      Wording(
        "the project was changed while the shard was built, so that it may fit no other shard",
        help: "build the shard again"
      )
    }
  }
}
