/// The routes of all content files, known before any of them is read.
struct RouteIndex {
  /// The routes by the paths of the files without `.md` and `/index`, such as `Content/el/method`.
  let routes: [String: Route]

  /// The ids of the careers of each language, ascending: the indices of their routes.
  let careers: [[String]]

  /// The ids of the comparisons of each language, ascending.
  let comparisons: [[String]]

  /// The ids of the plain pages of each language, ascending.
  let pages: [[String]]

  /// The folders of posts of each language, ascending: the indices of their lists.
  let folders: [[String]]

  /// Numbers the content of every language.
  init(
    _ outline: ContentOutline,
    languages: [LanguageTag],
    posts: PostShelf,
    pairs: PairPolicy,
    related: [RelatedCareers.Entry]
  ) {
    var routes: [String: Route] = [:]
    let folders = posts.posts.map { Set($0.map(\.folder)).sorted() }
    self.folders = folders
    careers = languages.map { language in
      outline.ids(in: language) { if case .career(let id) = $0 { id } else { nil } }
    }
    comparisons = languages.map { language in
      outline.ids(in: language) { if case .comparison(let id) = $0 { id } else { nil } }
    }
    // What stands in a folder of posts as its `index.md` is the head of their list.
    pages = languages.enumerated().map { number, language in
      outline.ids(in: language) { kind in
        if case .page(let id) = kind, !folders[number].contains(id) { id } else { nil }
      }
    }
    for (number, language) in languages.enumerated() {
      let folder = "Content/\(language)"
      routes["\(folder)"] = .home(language: number)
      for (index, id) in pages[number].enumerated() {
        routes["\(folder)/\(id)"] = .page(language: number, page: index)
      }
      for (index, post) in posts.posts[number].enumerated() {
        routes["\(folder)/\(post.id)"] = .post(language: number, post: index)
      }
      for (index, name) in folders[number].enumerated() {
        routes["\(folder)/\(name)"] = .posts(language: number, folder: index)
      }
      if posts.posts[number].contains(where: { !$0.tags.isEmpty }) {
        routes["\(folder)/tags"] = .tags(language: number)
      }
      for (index, id) in careers[number].enumerated() {
        routes["\(folder)/careers/\(id)"] = .career(language: number, career: index)
      }
      for (index, id) in comparisons[number].enumerated() {
        routes["\(folder)/comparisons/\(id)"] = .comparison(language: number, comparison: index)
      }
      if !careers[number].isEmpty { routes["\(folder)/careers"] = .careers(language: number) }
      // Generated pairs have the list too.
      let hasPairs =
        switch pairs {
        case .listed: false
        case .related: !RelatedCareers(related, careers: careers[number]).pairs.isEmpty
        case .all: careers[number].count > 1
        }
      if !comparisons[number].isEmpty || hasPairs {
        routes["\(folder)/comparisons"] = .comparisons(language: number)
      }
    }
    self.routes = routes
  }

  /// The page of a language that an entry of the menu names; `nil` if there is none.
  func route(of item: NavigationItem, in language: LanguageTag) -> Route? {
    let folder = "Content/\(language)"
    return item.names.lazy.compactMap { routes[$0.isEmpty ? folder : "\(folder)/\($0)"] }.first
  }
}
