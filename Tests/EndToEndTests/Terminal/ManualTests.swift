import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import generate

struct ManualTests {
  private static func page() throws -> String {
    let folder = try TemporaryFolder()
    return try GenerateRun(["manual", "--date", "2026-11-23"], in: folder.url).standardOutput
  }

  @Test func `the manual page begins with what the command is`() throws {
    let page = try Self.page()
    #expect(
      page.hasPrefix(
        """
        .TH GENERATE 1 2026-11-23 "generate \(Generate.version)"
        .SH NAME
        generate \\- makes a comparison site of Markdown, published figures and templates
        .SH SYNOPSIS
        .B generate
        [\\fIcommand\\fR] [\\fIarguments\\fR]
        .SH DESCRIPTION
        Exit codes: 0 the site is whole;
        """
      )
    )
  }

  @Test func `every command has its part in the manual page`() throws {
    let page = try Self.page()
    for command in Generate.configuration.subcommands {
      #expect(page.contains("\n.SS generate \(command._commandName)\n"))
    }
    #expect(page.contains("\n.SS generate list figures\n"))
    #expect(page.contains("\n.SS generate new comparison\n"))
  }

  @Test func `an option has its value and what it means`() throws {
    let page = try Self.page()
    #expect(
      page.contains(
        """
        .TP
        \\fB\\-\\-port\\fR \\fIport\\fR
        The port; the next one that is free if it is taken, any that is free for 0.
        Unless given: 8000.

        """
      )
    )
    #expect(page.contains(".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nSay nothing but faults.\n"))
  }

  @Test func `what every command has is told of none`() throws {
    let page = try Self.page()
    #expect(!page.contains("\\-\\-help"))
    #expect(!page.contains("\\-\\-version"))
  }

  @Test func `the number of processors of the machine is not in the page`() throws {
    let help = "How many workers render pages; one for each processor unless given."
    #expect(try Self.page().contains("\n\(help)\n.TP\n"))
  }

  @Test func `the day of the page is today unless it is given`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["manual"], in: folder.url)
    #expect(run.standardOutput.contains(/^\.TH GENERATE 1 20\d\d-\d\d-\d\d "/))
  }

  @Test func `a day that is none is wrong usage`() throws {
    let folder = try TemporaryFolder()
    let run = try GenerateRun(["manual", "--date", "today"], in: folder.url)
    #expect(run.standardError.contains("it takes a day such as 2026-11-23"))
    #expect(run.exitCode == 2)
  }
}
