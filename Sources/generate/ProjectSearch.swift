internal import ProjectFiles
internal import SiteModel
internal import SourceText

/// Finds where texts stand in the files of a project.
///
/// A file is read once, and a text sought once in the same files, however many pages show it.
struct ProjectSearch {
  private struct Question: Hashable {
    let text: String
    let folder: String
  }

  // Stands for the templates among the folders, which all have names.
  private static let templates = ""

  private let project: ProjectFolder
  private let files: [String: [ProjectFile]]
  private var texts: [String: SourceFile?] = [:]
  private var places: [Question: SourceLocation?] = [:]

  /// Prepares to look through the content and the templates of a project.
  init(_ project: ProjectFolder) {
    self.project = project
    var files: [String: [ProjectFile]] = [:]
    for file in project.content {
      files[file.path, default: []].append(file)
      for end in file.path.indices where file.path[end] == "/" {
        files[String(file.path[...end]), default: []].append(file)
      }
    }
    files[Self.templates] = project.templates.filter {
      !TemplatePath.name(of: $0.path).hasPrefix("assets/")
    }
    self.files = files
  }

  /// Where a text stands first in a content file, given with its path, or below a folder of content,
  /// given with a slash at its end; `nil` if it does not.
  mutating func place(of text: String, below folder: String) -> SourceLocation? {
    let question = Question(text: text, folder: folder)
    if let place = places[question] { return place }
    let place = place(of: text, in: files[folder] ?? [])
    places.updateValue(place, forKey: question)
    return place
  }

  /// Where a text stands first in the templates and the words of the interface; `nil` if it does not.
  mutating func placeInTemplates(of text: String) -> SourceLocation? {
    place(of: text, below: Self.templates)
  }

  /// The template of a name, such as `posts.html`, as a whole; `nil` if there is none.
  func template(named name: String) -> SourceLocation? {
    let template = files[Self.templates]?.first { TemplatePath.name(of: $0.path) == name }
    return template.map { SourceLocation(path: $0.path) }
  }

  /// Where a text stands first in what pages are written in, the content before the templates; `nil`
  /// if it does not.
  mutating func place(of text: String) -> SourceLocation? {
    let copied = ["Content/assets/", "Content/root/"]
    let written = project.content.filter { file in !copied.contains { file.path.hasPrefix($0) } }
    return place(of: text, in: written) ?? placeInTemplates(of: text)
  }

  private mutating func place(of text: String, in files: [ProjectFile]) -> SourceLocation? {
    let wanted = Array(text.utf8)
    for file in files {
      guard let source = source(of: file),
        let range = ByteSearch.first(wanted, in: source.bytes[...])
      else { continue }
      return source.location(of: range)
    }
    return nil
  }

  private mutating func source(of file: ProjectFile) -> SourceFile? {
    if let text = texts[file.path] { return text }
    let text = try? project.text(of: file)
    texts.updateValue(text, forKey: file.path)
    return text
  }
}
