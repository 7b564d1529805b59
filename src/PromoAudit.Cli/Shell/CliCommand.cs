using System.CommandLine;
using PromoAudit.Text;

namespace PromoAudit.Cli.Shell;

/// <summary>A command that does something.</summary>
internal abstract class CliCommand(string name, LocalizedText description, Language language)
    : Command(name, description.In(language))
{
    /// <summary>Command lines to show in the help, without the program's name.</summary>
    public virtual IReadOnlyList<string> Examples => [];

    /// <summary>Anything else the help should say.</summary>
    public virtual LocalizedText? Notes => null;

    protected Language Language { get; } = language;

    public abstract int Execute(ParseResult arguments, Session session);

    protected string In(string english, string chinese) => Language == Language.Chinese ? chinese : english;
}

/// <summary>A command that only holds others, such as <c>rules</c>.</summary>
internal sealed class CommandGroup(string name, string description) : Command(name, description);
