internal import SiteModel

extension Edition {
  /// The pages of rows and the posts, the newest first, each with its title.
  var titledPages: [(title: String, route: Route)] {
    let language = number
    let rows = (0..<rows.count).map { row in
      (title: self.rows.title(row), route: Route.row(language: language, row: row))
    }
    return rows
      + posts.enumerated().map { ($1.header.title, .post(language: language, post: $0)) }
  }
}
