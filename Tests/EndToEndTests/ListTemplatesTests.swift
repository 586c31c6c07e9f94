import Foundation
import TestSupport
import Testing

struct ListTemplatesTests {
  private struct Name: Decodable {
    let template: String
    let within: String
    let name: String
    let kind: String
    let written: String
  }

  private static func names(
    _ project: borrowing Project,
    _ arguments: String...
  ) throws -> [Name] {
    let run = try project.generate(
      arguments: ["list", "templates", "--format", "json"] + arguments
    )
    return try JSONDecoder().decode([Name].self, from: Data(run.standardOutput.utf8))
  }

  /// A template that writes all names within some sections as the list says.
  private static func text(of names: [Name], within sections: String = "") -> String {
    names.filter { $0.within == sections && $0.kind != "json" }.map { name in
      let inner = "\(sections) \(name.name)".trimmingCharacters(in: .whitespaces)
      let content = name.kind == "list" ? text(of: names, within: inner) : ""
      return name.written.replacing("…", with: content) + "\n"
    }.joined()
  }

  @Test func `every listed name can be written where and as it is listed`() throws {
    let project = try Project()
    let names = Dictionary(grouping: try Self.names(project), by: \.template)
    #expect(names.count > 20)
    for (template, names) in names {
      try project.write(Self.text(of: names), to: "Templates/\(template).html")
    }
    let run = try project.generate("--dry-run")
    #expect(!run.standardError.contains("error[template-"))
    #expect(run.standardError.contains("[page-unreachable]"))
  }

  @Test func `every listed template is one of those that the generator writes with`() throws {
    let project = try Project()
    let listed = Set(try Self.names(project).map(\.template))
    for template in listed {
      #expect(try !project.bytes("Templates/\(template).html").isEmpty)
      try project.write("{{nothing-of-this-name}}", to: "Templates/\(template).html")
    }
    let report = try project.generate("--dry-run").standardError
    let blamed = report.matches(of: #/Templates/([^ ]+)\.html:1:3/#).map { String($0.output.1) }
    #expect(Set(blamed) == listed)
  }

  @Test func `names are listed with their kinds and how they are written`()
    throws
  {
    let project = try Project()
    let run = try project.generate("list", "templates", "wage-legend")
    #expect(
      run.standardOutput == """
        template\twithin\tname\tkind\twritten
        partials/wage-legend\t\tstatuses\tlist\t{{#statuses}}…{{/statuses}}
        partials/wage-legend\tstatuses\tcode\ttext\t{{code}}
        partials/wage-legend\tstatuses\tmeaning\ttext\t{{meaning}}

        """
    )
    #expect(run.standardError.isEmpty)
    #expect(run.exitCode == 0)
  }

  @Test(arguments: ["wage-legend", "partials/wage-legend", "Templates/partials/wage-legend.html"])
  func `a template is named as a person has it at hand`(name: String) throws {
    let names = try Self.names(Project(), name)
    #expect(Set(names.map(\.template)) == ["partials/wage-legend"])
  }

  @Test func `names are listed for a project with faults in its templates`() throws {
    let project = try Project()
    try project.write("{{titel}}", to: "Templates/page.html")
    let run = try project.generate("list", "templates", "page")
    #expect(run.standardOutput.contains("\npage\t\ttitle\ttext\t{{title}}\n"))
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [
    ("comparision", "did you mean `comparison`?"),
    ("layout", "`generate list templates` lists all"),
  ])
  func `a template that is offered nothing is wrong usage`(name: String, help: String) throws {
    let run = try Project().generate("list", "templates", name)
    #expect(
      run.standardError.hasPrefix("Error: nothing is offered to a template `\(name)`; \(help)\n")
    )
    #expect(run.exitCode == 2)
  }
}
