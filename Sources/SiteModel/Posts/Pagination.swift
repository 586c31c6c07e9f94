/// Parts a list into pages.
public enum Pagination {
  /// How many things stand on a page unless site.yml says otherwise.
  public static let usual = 20

  /// The numbers of the pages, from 0.
  public static func pages(of count: Int, perPage: Int) -> Range<Int> {
    0..<(count + perPage - 1) / perPage
  }

  /// The part of a list that stands on a page.
  public static func part<Element>(
    _ list: [Element],
    page: Int,
    perPage: Int
  ) -> ArraySlice<Element> {
    list.dropFirst(page * perPage).prefix(perPage)
  }
}
