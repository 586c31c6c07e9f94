import Foundation
import PackagePlugin

/// Makes the files that the command carries a part of its source, so that it is one file itself.
@main
struct EmbeddedFilesPlugin: BuildToolPlugin {
  // Each folder with its name in the command.
  private static let folders = [
    ("Templates", "Templates"),
    ("Content/data", "Data"),
    ("Sources/generate/Starting/Starter", "Starter"),
    ("Sources/generate/Explain/Texts", "Explanations"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let package = context.package.directoryURL
    let folders = Self.folders.map { (package.appending(path: $0.0), $0.1) }
    return [
      .buildCommand(
        displayName: "Embedding files",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path] + folders.flatMap { [$0.0.path, $0.1] },
        inputFiles: folders.flatMap { files(below: $0.0) },
        outputFiles: [output]
      )
    ]
  }

  private func files(below folder: URL) -> [URL] {
    (FileManager.default.subpaths(atPath: folder.path) ?? []).sorted()
      .map { folder.appending(path: $0) }
      .filter { !$0.hasDirectoryPath }
  }
}
