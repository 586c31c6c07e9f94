internal import SourceText

/// The files of a new project: the templates that the command carries, and a small site to begin with.
struct Starter {
  private static let dataSet = "oews-2025-05-us"

  /// The languages that the small site is written in.
  static let languages = EmbeddedFiles.texts.compactMap { path, _ -> String? in
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "Starter" && parts[2] == "index.md"
      ? String(parts[1]) : nil
  }

  private let languages: [String]

  /// Chooses languages of the small site; the first is the default one.
  init(languages: [String]) {
    self.languages = languages
  }

  /// The files by their paths in the project, the settings of the site first.
  var files: [SourceFile] {
    [SourceFile(path: "Content/site.yml", text: settings)] + parts
  }

  private var parts: [SourceFile] {
    EmbeddedFiles.texts.compactMap { path, text in
      let parts = path.split(separator: "/")
      let rest = parts.dropFirst().joined(separator: "/")
      switch (parts[0], parts[1]) {
      case ("Templates", "strings"):
        let language = parts[2].prefix { $0 != "." }
        return languages.contains(String(language)) ? SourceFile(path: path, text: text) : nil
      case ("Templates", _):
        return SourceFile(path: path, text: text)
      case ("Data", let name) where name.prefix(while: { $0 != "." }) == Self.dataSet:
        return SourceFile(path: "Content/data/\(name)", text: text)
      case ("Starter", let language) where languages.contains(String(language)):
        return SourceFile(path: "Content/\(rest)", text: text)
      case _:
        return nil
      }
    }
  }

  // The settings without the lines of languages that were not chosen.
  private var settings: String {
    let text = EmbeddedFiles.texts.first { $0.path == "Starter/site.yml" }?.text ?? ""
    let others = Self.languages.filter { !languages.contains($0) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in !others.contains { line.hasPrefix("  \($0): ") } }
      .map { line in
        line.hasPrefix("languages: ")
          ? "languages: [\(languages.joined(separator: ", "))]" : String(line)
      }
      .joined(separator: "\n")
  }
}
