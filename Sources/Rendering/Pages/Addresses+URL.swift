internal import SiteModel
internal import Templates

extension Addresses {
  /// The URL of a route from the root of the site, with a slash before it.
  func url(of route: Route) -> SafeURL {
    var bytes = [UInt8(ascii: "/")]
    appendPath(of: route, to: &bytes)
    return SafeURL(sitePath: bytes)
  }
}

extension Site {
  /// The whole URL of a route.
  func absoluteURL(of route: Route) -> SafeURL {
    var bytes = Array(configuration.baseURL.description.utf8)
    addresses.appendPath(of: route, to: &bytes)
    return SafeURL(sitePath: bytes)
  }
}
