internal import ArgumentParser
internal import ProjectFiles
internal import SiteModel

/// What a shell offers for names of the project that a command line names.
enum ProjectCompletion {
  /// The ids of its careers.
  static let careers = CompletionKind.custom { words, _, _ in
    guard let inventory = inventory(of: words) else { return [] }
    let languages = inventory.configuration.languages
    return Set(languages.flatMap { inventory.careers(in: $0) }).sorted()
  }

  /// The ids of its data sets.
  static let dataSets = CompletionKind.custom { words, _, _ in
    inventory(of: words)?.dataSets ?? []
  }

  /// The codes of the occupations in its data sets.
  static let occupations = CompletionKind.custom { words, _, _ in
    inventory(of: words)?.occupations().keys.sorted() ?? []
  }

  /// Its languages.
  static let languages = CompletionKind.custom { words, _, _ in
    inventory(of: words)?.configuration.languages.map(\.description) ?? []
  }

  private static func inventory(of words: [String]) -> SiteInventory? {
    let option = words.firstIndex(of: "--project").map { $0 + 1 }
    let folder = option.flatMap { words.indices.contains($0) ? words[$0] : nil } ?? "."
    return try? SiteInventory(ProjectSources(ProjectFolder.withTheme(folder)).site())
  }
}
