using System.CommandLine;

namespace PromoAudit.Cli.Shell;

/// <summary>An option that may be given several times, each time with one value.</summary>
internal sealed class RepeatableOption : Option<string[]>
{
    public RepeatableOption(string name, string description, params string[] aliases)
        : base(name, aliases)
    {
        Description = description;
        Arity = ArgumentArity.OneOrMore;
    }

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<string> Values(ParseResult result) => result.GetValue(this) ?? [];
}
