using System.CommandLine;
using PromoAudit.Cli.Configuration;
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

    /// <summary>For a command that a configuration counts for, and which does not read it itself.</summary>
    public virtual ConfigurationOptions? Configuration => null;

    /// <summary>The arguments from whose folders the configuration is looked for; none: from the folder of the run.</summary>
    public virtual IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) => [];

    protected Language Language { get; } = language;

    public abstract int Execute(ParseResult arguments, Session session);

    protected string In(string english, string chinese) => Language == Language.Chinese ? chinese : english;
}

/// <summary>A command that only holds others, such as <c>rules</c>.</summary>
internal sealed class CommandGroup(string name, string description) : Command(name, description);
