internal import ArgumentParser
internal import ProjectFiles
internal import SourceText

/// Begins a project.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a folder with a small site that can be built at once.",
    discussion: """
      Writes the templates and a site of two careers and their comparison, in Greek and in English. \
      No file that is there is overwritten.
      """
  )

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder: String

  @Option(
    help: "The languages of the site, the default one first: el,en unless given.",
    completion: .list(Starter.languages)
  )
  var languages = Starter.languages.joined(separator: ",")

  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    let known = Starter.languages
    guard let language = wanted.first(where: { !known.contains($0) }) else {
      if wanted.isEmpty || Set(wanted).count < wanted.count {
        throw ValidationError("--languages takes each language once, such as en or en,el")
      }
      return
    }
    throw ValidationError(
      "there is no small site in `\(language)`, only in \(known.joined(separator: " and ")); "
        + "`generate new language \(language)` adds the language to a site"
    )
  }

  func run() throws {
    let reporter = reporting.reporter(standing: .project)
    try reporter.run { _ in
      let files = Starter(languages: wanted).files
      try AddedFiles(in: folder).write(files)
      reporter.say(.begun(folder: folder, files: files.count))
      return .next(.serve(folder: folder, language: wanted[0]))
    }
  }

  private var wanted: [String] {
    languages.split(separator: ",").map { String($0) }
  }
}
