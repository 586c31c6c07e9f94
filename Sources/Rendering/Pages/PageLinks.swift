/// Which pages of a long list a page of it links to: the first, the last and those around itself.
enum PageLinks {
  // Of a list of a thousand pages each would link to a thousand, a million links altogether.
  private static let around = 2

  /// The numbers of the pages, ascending.
  static func numbers(at page: Int, of pages: Range<Int>) -> [Int] {
    pages.filter { $0 == 0 || $0 == pages.count - 1 || abs($0 - page) <= around }
  }
}
