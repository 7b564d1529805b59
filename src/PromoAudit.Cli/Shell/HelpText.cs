using System.CommandLine;

namespace PromoAudit.Cli.Shell;

/// <summary>The help of a command, in the language of the session.</summary>
internal static class HelpText
{
    private const int Column = 32;

    public static void Write(Command command, Session session)
    {
        var writer = session.Output;
        writer.Write($"{command.Description}\n\n{session.In("Usage:", "用法：")}\n  {Usage(command)}\n");
        Section(writer, session.In("Commands:", "命令："), Commands(command));
        Section(writer, session.In("Arguments:", "参数："), Arguments(command));
        Section(writer, session.In("Options:", "选项："), Options(command));
        if (command is not CliCommand executable)
        {
            return;
        }

        if (executable.Notes is { } notes)
        {
            writer.Write($"\n{notes.In(session.Language)}\n");
        }

        if (executable.Examples.Count > 0)
        {
            writer.Write($"\n{session.In("Examples:", "示例：")}\n");
            foreach (var example in executable.Examples)
            {
                writer.Write($"  promoaudit {example}\n");
            }
        }
    }

    private static string Usage(Command command)
    {
        var usage = UsageErrors.PathOf(command);
        if (command.Subcommands.Count > 0)
        {
            usage += " <command>";
        }

        foreach (var argument in command.Arguments)
        {
            var many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
            usage +=
                argument.Arity.MinimumNumberOfValues > 0 ? $" <{argument.Name}>{many}" : $" [<{argument.Name}>{many}]";
        }

        return usage + " [options]";
    }

    private static IEnumerable<(string, string)> Commands(Command command)
    {
        foreach (var below in command.Subcommands)
        {
            yield return (below.Name, below.Description ?? "");
        }
    }

    private static IEnumerable<(string, string)> Arguments(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            yield return ($"<{argument.Name}>", argument.Description ?? "");
        }
    }

    private static IEnumerable<(string, string)> Options(Command command)
    {
        foreach (var option in UsageErrors.OptionsOf(command))
        {
            var name = option.Aliases.Contains("-h") ? "-h, --help" : option.Name;
            var value = option is Flag ? "" : $" <{option.HelpName}>";
            var otherwise = option is ChoiceOption { Otherwise.Length: > 0 } choice ? $" [{choice.Otherwise}]" : "";
            yield return (name + value, option.Description + otherwise);
        }
    }

    private static void Section(TextWriter writer, string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var isFirst = true;
        foreach (var (name, text) in rows)
        {
            if (isFirst)
            {
                writer.Write($"\n{heading}\n");
                isFirst = false;
            }

            var gap =
                name.Length + 4 <= Column ? new string(' ', Column - name.Length - 2) : "\n" + new string(' ', Column);
            writer.Write($"  {name}{gap}{text}\n");
        }
    }
}
