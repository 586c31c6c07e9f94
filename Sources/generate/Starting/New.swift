internal import ArgumentParser

/// Begins a part of a site.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a career, a comparison, a page, a post, a language or a data set.",
    discussion: """
      Writes files with every key that they need, those that only an editor knows empty, and says \
      what to do next. Pages are drafts until their line `draft: true` is removed. No file that is \
      there is overwritten.
      """,
    subcommands: [
      NewCareer.self, NewComparison.self, NewPage.self, NewPost.self, NewLanguage.self,
      NewData.self,
    ]
  )
}
