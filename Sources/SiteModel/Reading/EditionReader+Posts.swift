internal import SourceText

extension EditionReader {
  /// What reads the texts of the language's posts.
  var postReader: PostReader {
    PostReader(binding: binding, dataSets: siteDataSets)
  }

  /// Reads the texts of all posts for their bindings and faults, and keeps none of them.
  mutating func readPosts() {
    let reader = postReader
    for post in posts {
      let text = reader.text(of: post)
      bindings += text.bindings
      report.add(text.faultsBesideBindings)
    }
  }

  /// The posts with their folders and tags, as far as they are faultless.
  mutating func shelf() -> (posts: [Post], folders: [PostFolder], tags: [Tag]) {
    var reader = TagReader(names: configuration.tags, language: binding.language)
    for (number, post) in posts.enumerated() { reader.add(post, number: number) }
    report.add(reader.report)
    for header in posts.lazy.compactMap(\.header) where header.image != nil {
      report.add(binding.sharedImages.report(on: header))
    }
    let (tags, tagsOfPosts) = reader.tags(ofPosts: posts.count)
    let names = index.folders[number]
    let shelved = zip(posts, tagsOfPosts).compactMap { post, tags in
      self.post(post, tags: tags, folder: names.firstIndex(of: post.folder))
    }
    guard shelved.count == posts.count else { return ([], [], []) }
    return (shelved, names.indices.compactMap { folder($0, of: shelved) }, tags)
  }

  private func post(_ file: PostFile, tags: [Int], folder: Int?) -> Post? {
    guard let header = file.header, let date = file.date, let folder else { return nil }
    let name = header.slug ?? file.name
    let address = settings(of: file.folder)?.address?.path(name: name, date: date)
    return Post(
      file: file,
      header: header,
      date: date,
      folder: folder,
      tags: tags,
      address: address ?? "\(file.folder)/\(name)"
    )
  }

  private mutating func folder(_ folder: Int, of posts: [Post]) -> PostFolder? {
    let name = index.folders[number][folder]
    let head = file(.page(name)).flatMap { page($0, id: name, holder: KeyHolder.page) }
    // Two lists without words of their own could not be told apart.
    if head == nil, file(.page(name)) == nil, index.folders[number].count > 1 {
      let path = "Content/\(language)/\(name)/index.md"
      report.add(ContentFault.missingIndex(path: path), at: SourceLocation(path: path))
    }
    return PostFolder(
      name: name,
      head: head,
      posts: posts.indices.filter { posts[$0].folder == folder },
      perPage: settings(of: name)?.perPage ?? configuration.perPage
    )
  }

  private func settings(of folder: String) -> PostSettings? {
    configuration.posts.first { $0.folder == folder }
  }
}
