extension Edition {
  /// The names of its pages in addresses.
  var names: Addresses.Names {
    let prefix = number == 0 ? [] : Array("\(language.tag)/".utf8)
    return Addresses.Names(
      prefix: prefix,
      pages: pages.map { Self.name($0.id, $0.header) },
      careers: careers.map { Self.name($0.id, $0.header) },
      comparisons: comparisons.map { Self.name($0.id, $0.header) },
      redirects: redirects.map { Array($0.from.utf8) },
      rows: rows,
      posts: posts.map { Array($0.address.utf8) },
      folders: folders.map { Array($0.name.utf8) },
      tags: tags.map { Array($0.slug.utf8) }
    )
  }

  /// How many routes of each kind it has, beside the files of data that are given.
  func counts(twins: [Route], hasSearch: Bool) -> RouteList.Counts {
    var single: [Route] = [.home(language: number), .notFound(language: number)]
    single += careerPages.map { .careers(language: number, page: $0) }
    single += comparisonPages.map { .comparisons(language: number, page: $0) }
    single += postLists
    if hasSearch { single += [.search(language: number), .searchIndex(language: number)] }
    return RouteList.Counts(
      single: single,
      pages: pages.count,
      careers: careers.count,
      comparisons: comparisons.count,
      rows: rows.count,
      posts: posts.count,
      redirects: redirects.count,
      twins: twins,
      pairs: pairs
    )
  }

  private static func name(_ id: String, _ header: PageHeader) -> [UInt8] {
    Array(header.name(id: id).utf8)
  }
}

extension PageHeader {
  /// The name of the page in addresses.
  func name(id: String) -> String {
    guard let slug else { return id }
    let folder = id.split(separator: "/").dropLast().joined(separator: "/")
    return folder.isEmpty ? slug : "\(folder)/\(slug)"
  }
}
