internal import CalendarDates
internal import SourceText

/// The posts that are out on a day, by language.
struct PostShelf {
  /// The posts of each language, the newest first, then by id.
  let posts: [[PostFile]]

  /// How many posts wait for their day.
  let waiting: Int

  /// The posts that are not out, by their paths without `.md` and `/index`.
  let absences: [String: Absence]

  /// Takes the posts that are out on a day, of all posts by language; without a day all are out.
  ///
  /// Those that wait for their day may be asked for too.
  init(
    _ all: [LanguageTag: [PostFile]],
    languages: [LanguageTag],
    on day: Day?,
    includingWaiting: Bool
  ) {
    var waiting = 0
    var absences: [String: Absence] = [:]
    posts = languages.map { language in
      var out: [(date: Day, post: PostFile)] = []
      for post in all[language] ?? [] {
        guard let date = post.date else { continue }
        if let day, date > day, !includingWaiting {
          waiting += 1
          absences["Content/\(language)/\(post.id)"] = .waiting(until: "\(date)")
        } else if let day, let expires = post.expires, expires <= day {
          absences["Content/\(language)/\(post.id)"] = .expired(since: "\(expires)")
        } else {
          out.append((date, post))
        }
      }
      return out.sorted { ($1.date, $0.post.id) < ($0.date, $1.post.id) }.map(\.post)
    }
    self.waiting = waiting
    self.absences = absences
  }
}
