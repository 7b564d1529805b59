using System.CommandLine;
using System.CommandLine.Parsing;
using PromoAudit.Text;

namespace PromoAudit.Cli.Shell;

/// <summary>What is wrong with a command line, in our own words: the first thing only, since the rest often follows from it.</summary>
internal static class UsageErrors
{
    public static Diagnostic? First(ParseResult result)
    {
        var command = result.CommandResult.Command;
        return UnknownOption(result, command)
            ?? UnknownCommand(result, command)
            ?? WrongOption(result)
            ?? WrongArgument(result, command)
            ?? MissingOption(result, command)
            ?? (result.Errors.Count > 0 ? UsageMessages.Other(result.Errors[0].Message, PathOf(command)) : null);
    }

    /// <summary>"promoaudit rules test" for the command of that name.</summary>
    public static string PathOf(Command command)
    {
        foreach (var parent in command.Parents)
        {
            if (parent is Command above)
            {
                return $"{PathOf(above)} {command.Name}";
            }
        }

        return command.Name;
    }

    /// <summary>The options that may stand after a command, its parents' common ones included.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (var option in command.Options)
        {
            yield return option;
        }

        foreach (var parent in command.Parents)
        {
            foreach (var option in ((Command)parent).Options)
            {
                if (option.Recursive)
                {
                    yield return option;
                }
            }
        }
    }

    // The parser takes an option that it does not know for an argument.
    private static Diagnostic? UnknownOption(ParseResult result, Command command)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            {
                var name = token.Value.Split('=')[0];
                return UsageMessages.UnknownOption(name, NearestName.Find(name, Names(command)), PathOf(command));
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(Command command)
    {
        foreach (var option in OptionsOf(command))
        {
            yield return option.Name;
        }
    }

    private static Diagnostic? UnknownCommand(ParseResult result, Command command)
    {
        if (command is CliCommand)
        {
            return null;
        }

        var names = new List<string>();
        foreach (var below in command.Subcommands)
        {
            names.Add(below.Name);
        }

        return result.UnmatchedTokens.Count > 0
            ? UsageMessages.UnknownCommand(
                result.UnmatchedTokens[0],
                NearestName.Find(result.UnmatchedTokens[0], names),
                PathOf(command),
                names
            )
            : UsageMessages.NoCommand(PathOf(command), names);
    }

    private static Diagnostic? WrongOption(ParseResult result)
    {
        foreach (var child in result.CommandResult.Children)
        {
            if (child is not OptionResult { Implicit: false } given)
            {
                continue;
            }

            var name = given.Option.Name;
            if (given.IdentifierTokenCount > 1 && given.Option is not RepeatableOption)
            {
                return UsageMessages.OptionTwice(name);
            }

            if (given.Option is Flag)
            {
                continue;
            }

            if (given.Tokens.Count < given.IdentifierTokenCount)
            {
                return UsageMessages.NoValue(name, $"<{given.Option.HelpName}>");
            }

            if (
                given.Option is ChoiceOption choice
                && !choice.Choices.Contains(given.Tokens[0].Value, StringComparer.Ordinal)
            )
            {
                var value = given.Tokens[0].Value;
                return UsageMessages.WrongChoice(name, value, NearestName.Find(value, choice.Choices), choice.Choices);
            }
        }

        return null;
    }

    private static Diagnostic? MissingOption(ParseResult result, Command command)
    {
        foreach (var option in command.Options)
        {
            if (option.Required && result.GetResult(option) is not { Implicit: false })
            {
                return UsageMessages.NoOption(option.Name, option.HelpName ?? "", PathOf(command));
            }
        }

        return null;
    }

    private static Diagnostic? WrongArgument(ParseResult result, Command command)
    {
        if (result.UnmatchedTokens.Count > 0)
        {
            return UsageMessages.TooMuch(result.UnmatchedTokens[0], PathOf(command));
        }

        foreach (var argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && (result.GetResult(argument)?.Tokens.Count ?? 0) == 0)
            {
                return UsageMessages.NoArgument(argument.Name, PathOf(command));
            }
        }

        return null;
    }
}
