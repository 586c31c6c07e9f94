internal import SiteModel

extension SiteBuild {
  /// What was read.
  var outline: SiteOutline {
    SiteOutline(
      editions: site.editions.map { edition in
        SiteOutline.Edition(
          language: edition.language.tag.description,
          careers: edition.careers.count,
          comparisons: edition.comparisons.count,
          pairs: edition.pairs.count,
          pages: edition.pages.count,
          posts: edition.posts.count
        )
      },
      dataSets: site.dataSets.keys.sorted()
    )
  }
}
