internal import CalendarDates
internal import Localization
internal import SiteModel
internal import SourceText
internal import Templates

extension EditionRenderer {
  /// The values of a post, whose text is read now; its faults are added to the report.
  func post(_ index: Int, _ report: inout DiagnosticReport) -> [Value] {
    var ids = TableNumbers()
    let post = edition.posts[index]
    let text = edition.text(ofPost: index)
    report.add(text.report)
    let neighbours = edition.neighbours(ofPost: index)
    let older = neighbours.older.map { postLink($0) }
    let newer = neighbours.newer.map { postLink($0) }
    let isUpdated = post.updated > post.date
    return frame(
      .post,
      post.header,
      route: .post(language: edition.number, post: index),
      list: .posts(language: edition.number, folder: post.folder),
      description: text.description,
      prose: text.prose
    )
      + [
        notices.notices(of: text.dataSets), .markup(writer.html(text.prose, ids: &ids)),
        long(post.date), .text(Text("\(post.date)")), isUpdated ? long(post.updated) : .absent,
        isUpdated ? .text(Text("\(post.updated)")) : .absent, .list(tagLinks(of: post)),
        .flag(!post.tags.isEmpty), older ?? .absent, newer ?? .absent,
        .flag(older != nil || newer != nil),
      ] + contents(of: text.prose, post.header)
  }

  /// The values of a page of the list of a folder's posts.
  func posts(_ folder: Int, page: Int) -> [Value] {
    var ids = TableNumbers()
    let list = edition.folders[folder]
    let head = page == 0 ? list.head : nil
    let route = { Route.posts(language: self.edition.number, folder: folder, page: $0) }
    return folderFrame(list, folder: folder, page: page)
      + [
        head.map { notices.notices(of: $0.dataSets) } ?? .list([]),
        head.map { .markup(writer.html($0.prose, ids: &ids)) } ?? .absent,
      ]
      + listed(Pagination.part(list.posts, page: page, perPage: list.perPage))
      + pageLinks(at: page, of: list.pages, route)
      + [
        edition.tags.isEmpty
          ? .absent : .url(site.addresses.url(of: .tags(language: edition.number)))
      ]
  }

  /// The values of the list of tags.
  func tags() -> [Value] {
    let links = edition.tags.enumerated().map { index, tag in
      let count = tag.posts.count
      return Value.record(
        Record(
          PostOffer.tag,
          [
            .url(site.addresses.url(of: .tag(language: edition.number, tag: index))),
            .text(Text(tag.name)),
            .text(Text(phrases.text(.postCount, count: count, ["count": number(count)]))),
          ]
        )
      )
    }
    return frame(
      .tags,
      route: .tags(language: edition.number),
      title: .tagsTitle,
      description: .tagsDescription
    ) + [.list(links)]
  }

  /// The values of a page of the list of a tag's posts.
  func tag(_ index: Int, page: Int) -> [Value] {
    let tag = edition.tags[index]
    let route = { Route.tag(language: self.edition.number, tag: index, page: $0) }
    let list = Route.tags(language: edition.number)
    return frame(
      .tag,
      route: route(page),
      title: page == 0 ? .tagTitle : .tagPageTitle,
      description: page == 0 ? .tagDescription : .tagPageDescription,
      values: ["tag": tag.name],
      page: page,
      list: list
    )
      + [.list([]), .absent]
      + listed(Pagination.part(tag.posts, page: page, perPage: edition.perPage))
      + pageLinks(at: page, of: edition.pages(ofTag: index), route)
      + [.url(site.addresses.url(of: list))]
  }

  /// The newest posts, and the lists of all folders, as the home page has them.
  var homePosts: [Value] {
    let newest = edition.posts.indices.prefix(Edition.postsOnHome).map(entry)
    let lists = edition.folders.indices.map { folder in
      let route = Route.posts(language: edition.number, folder: folder)
      return link(to: route, label: frames.title(of: route))
    }
    return [.list(newest), .flag(!newest.isEmpty), .list(lists)]
  }

  private func folderFrame(_ list: PostFolder, folder: Int, page: Int) -> [Value] {
    let first = Route.posts(language: edition.number, folder: folder)
    if page == 0, let head = list.head {
      return frame(.posts, head.header, route: first, prose: head.prose)
    }
    let title = String(decoding: frames.title(of: first).raw, as: UTF8.self)
    return frame(
      .posts,
      route: .posts(language: edition.number, folder: folder, page: page),
      title: page == 0 ? .postsTitle : .postsPageTitle,
      description: page == 0 ? .postsDescription : .postsPageDescription,
      values: ["list": title],
      page: page,
      list: page == 0 ? nil : first
    )
  }

  private func listed(_ posts: ArraySlice<Int>) -> [Value] {
    [.list(posts.map(entry))]
  }

  private func entry(_ index: Int) -> Value {
    let post = edition.posts[index]
    return .record(
      Record(
        PostOffer.entry,
        [
          .url(site.addresses.url(of: .post(language: edition.number, post: index))),
          .text(Text(post.header.title)), long(post.date), .text(Text("\(post.date)")),
          .markup(excerpt(of: index)), .list(tagLinks(of: post)), .flag(!post.tags.isEmpty),
        ]
      )
    )
  }

  private func excerpt(of post: Int) -> [UInt8] {
    // Tables within it stand on a page of many posts, none of which is theirs.
    var ids = TableNumbers(prefix: "\(edition.posts[post].id)-")
    let html =
      switch edition.excerpt(ofPost: post) {
      case .text(let text): text.isEmpty ? [] : Self.paragraph(Text(text).escaped)
      case .line(let prose): Self.paragraph(writer.html(prose, ids: &ids))
      case .prose(let prose): writer.html(prose, ids: &ids)
      }
    // Most have no link at all.
    guard ByteSearch.offset(of: UInt8(ascii: "#"), in: html) != nil else { return html }
    let path = site.addresses.path(of: .post(language: edition.number, post: post))
    return ExcerptLinks(post: "/\(path)").applied(to: html)
  }

  private static func paragraph(_ html: [UInt8]) -> [UInt8] {
    Array("<p>".utf8) + html + Array("</p>\n".utf8)
  }

  private func postLink(_ post: Int) -> Value {
    link(
      to: .post(language: edition.number, post: post),
      label: Text(edition.posts[post].header.title)
    )
  }

  private func tagLinks(of post: Post) -> [Value] {
    post.tags.map { tagLinks[$0] }
  }

  private func pageLinks(
    at page: Int,
    of pages: Range<Int>,
    _ route: (Int) -> Route
  ) -> [Value] {
    let links = pageLinks(PageLinks.numbers(at: page, of: pages), at: page, route: route)
    return [.list(links), .flag(pages.count > 1)]
  }

  private func long(_ day: Day) -> Value {
    .text(Text(edition.language.conventions.longDate(day)))
  }

  private func number(_ count: Int) -> String {
    edition.language.conventions.numbers.text(of: count)
  }
}
