import LearnCore
import Testing

@testable import learn_cli

@Suite("The command line")
struct CommandLineTests {
    private func error(_ words: [String], in language: Language = .english) -> String? {
        do throws(UsageError) {
            _ = try ArgumentParser.parse(words)
            return nil
        } catch {
            return error.message.text(in: language)
        }
    }

    @Test("Arguments and options are told apart, in any order and both spellings")
    func parsing() throws {
        let parsed = try ArgumentParser.parse(["--lang", "da", "export", "--to=site", "fidus-katten", "--store", "x"])
        #expect(parsed.command == "export")
        #expect(parsed.arguments == ["fidus-katten"])
        #expect(parsed.options == ["--lang": "da", "--to": "site", "--store": "x"])
        #expect(try ArgumentParser.parse(["check", "--", "--json"]).arguments == ["--json"])
        #expect(try ArgumentParser.parse([]).command == "help")
        #expect(try ArgumentParser.parse(["--version", "x"]).command == "--version")
        #expect(try ArgumentParser.parse(["run", "-h"]).has("--help"))
    }

    @Test(
        "Wrong usage is named, with what was most likely meant",
        arguments: [
            (["corses"], "‘corses’ is not a command. Did you mean ‘learn courses’?"),
            (["xyzzy"], "‘xyzzy’ is not a command."),
            (["run", "x", "--plian"], "‘--plian’ is not an option. Did you mean ‘--plain’?"),
            (["run"], "COURSE[/LESSON] is missing."),
            (["run", "a", "b"], "‘b’ is one word too many."),
            (["export", "a", "--to"], "--to lacks a value."),
            (["run", "a", "--plain=yes"], "--plain takes no value."),
            (["courses", "--lang", "dk"], "‘dk’ does not fit --lang. Did you mean ‘da’?"),
            (["courses", "--lang=sv"], "‘sv’ does not fit --lang. Use one of these: da, en."),
        ])
    func wrongUsage(words: [String], message: String) {
        #expect(error(words) == message)
    }

    @Test(
        "Every command has help with an example that parses, in both languages",
        arguments: CommandTable.commands.map(\.name))
    func help(name: String) throws {
        let command = try #require(CommandTable.command(named: name))
        let words = Self.words(of: command.example.command).dropFirst().prefix { $0 != ">" }
        #expect(try ArgumentParser.parse(Array(words)).command == name)
        for language in Language.allCases {
            let text = Help.text(for: command, in: language)
            #expect(text.contains(command.example.command))
            for option in command.options { #expect(text.contains(option.name)) }
        }
        #expect(command.summary.danish != command.summary.english)
    }

    /// A command line as a shell splits it, as far as examples need.
    private static func words(of line: String) -> [String] {
        var words: [String] = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted: words.append("")
            default: words[words.count - 1].append(character)
            }
        }
        return words
    }

    @Test("Every command and option is completed in every shell", arguments: CompletionScript.shells)
    func completion(shell: String) throws {
        let script = try #require(CompletionScript.script(for: shell, in: .danish))
        for command in CommandTable.commands {
            for word in command.name.split(separator: " ") { #expect(script.contains(word)) }
            for option in command.allOptions {
                #expect(script.contains(shell == "fish" ? "-l \(option.name.dropFirst(2))" : option.name))
            }
        }
    }

    @Test(
        "The locale decides the language, and the C locale is English",
        arguments: [
            (["LANG": "da_DK.UTF-8"], Language.danish), (["LANG": "da_DK.UTF-8", "LC_ALL": "C"], .english),
            ([:], .english),
            (["LANG": "en_GB"], .english), (["LANG": ""], .english), (["LC_MESSAGES": "da"], .danish),
        ])
    func language(variables: [String: String], language: Language) {
        #expect(TestRun.environment(variables).language(option: nil) == language)
        #expect(TestRun.environment(variables).language(option: "da") == .danish)
    }
}
