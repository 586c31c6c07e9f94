import Foundation
import TestSupport
import Testing

/// Templates that pages name, custom keys that templates name, and themes.
struct TemplateChoiceTests {
  private static let legal = """
    {{<layout}}
    {{$main}}
    <article>
    <h1>{{title}}</h1>
    <p>{{params.subtitle}}</p>
    {{#params.cover}}<p><a href="{{params.cover}}">{{params.subtitle}}</a></p>{{/params.cover}}
    <ul>{{#params.sources}}<li>{{.}}</li>{{/params.sources}}</ul>
    {{#params.wide}}<p>wide</p>{{/params.wide}}
    {{>notices}}
    {{{body}}}
    </article>
    {{/main}}
    {{/layout}}
    """

  private static let method = """
    ---
    title: Method
    description: Where the figures come from.
    template: legal
    params:
      subtitle: Figures & sources
      cover: /careers/
      sources: [BLS, "O*NET"]
      wide: true
    ---

    The figures are those of [May 2025](wage:period).
    """

  @Test func `a page is made with the template that it names, of its own custom keys`() throws {
    let project = try Project()
    try project.write(Self.legal, to: "Templates/legal.html")
    try project.write(Self.method, to: "Content/en/method.md")
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(page.contains("<p>Figures &amp; sources</p>"))
    #expect(page.contains("<p><a href=\"/careers/\">Figures &amp; sources</a></p>"))
    #expect(page.contains("<ul><li>BLS</li><li>O*NET</li></ul>"))
    #expect(page.contains("<p>wide</p>"))
    #expect(page.contains("<header class=\"masthead\">"))
    #expect(try !project.text("Public/method/index.html").contains("<p>wide</p>"))
  }

  @Test func `what a template asks for in a section may be missing`() throws {
    let project = try Project()
    try project.write(Self.legal, to: "Templates/legal.html")
    try project.write(
      Self.method.replacing("  cover: /careers/\n", with: "").replacing("true", with: "false"),
      to: "Content/en/method.md"
    )
    try project.append(Array("params: {cover: url}\n".utf8), to: "Content/site.yml")
    try project.expectSite()
    let page = try project.text("Public/en/method/index.html")
    #expect(!page.contains("/careers/\">Figures"))
    #expect(!page.contains("<p>wide</p>"))
  }

  @Test func `a file in Templates takes the place of that of the theme`() throws {
    let project = try Project()
    let footer = "Themes/paper/partials/footer.html"
    try project.append(Array("theme: paper\n".utf8), to: "Content/site.yml")
    try project.write("<footer>Of the theme</footer>\n", to: footer)
    try project.write("body{color:black}\n", to: "Themes/paper/assets/print.css")
    try project.expectSite()
    #expect(try !project.text("Public/index.html").contains("Of the theme"))
    #expect(try project.text("Public/assets/print.css") == "body{color:black}")
    try project.remove("Templates/partials/footer.html")
    try project.expectSite()
    #expect(try project.text("Public/index.html").contains("<footer>Of the theme</footer>"))
    try project.write("<footer>Of the new theme</footer>\n", to: footer)
    try project.expectSite()
    #expect(try project.text("Public/index.html").contains("<footer>Of the new theme</footer>"))
  }

  @Test func `a theme that is a link out of the project is refused`() throws {
    let outside = try TemporaryFolder()
    let project = try Project()
    try project.makeFolder("Themes")
    try project.link("Themes/paper", to: outside.url.path)
    try project.append(Array("theme: paper\n".utf8), to: "Content/site.yml")
    let run = try project.generate("--quiet")
    #expect(run.exitCode == 1)
    #expect(
      run.standardError == """
        error[link-leaves-project]: the link leads out of its folder: files from elsewhere are not \
        read
          ┌─ Themes/paper
          = help: copy the file in; only Content and Templates themselves may be links

        1 error; the output is as it was

        """
    )
  }

  @Test func `a change in a theme is shown while the site is served`() throws {
    let project = try Project()
    try project.append(Array("theme: paper\n".utf8), to: "Content/site.yml")
    try project.write("body{color:black}\n", to: "Themes/paper/assets/print.css")
    let run = try ServeRun(in: project.url)
    try project.write("body{color:navy}\n", to: "Themes/paper/assets/print.css")
    #expect(try run.said(until: "\n").hasSuffix(": Themes/paper/assets/print.css\n"))
    #expect(try run.get("/assets/print.css").body == "body{color:navy}")
  }
}
