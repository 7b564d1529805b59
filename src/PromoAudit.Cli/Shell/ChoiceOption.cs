using System.CommandLine;

namespace PromoAudit.Cli.Shell;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class ChoiceOption : Option<string>
{
    public ChoiceOption(string name, string description, string otherwise, params string[] choices)
        : base(name)
    {
        Description = description;
        Choices = choices;
        Otherwise = otherwise;
        HelpName = string.Join('|', choices);
    }

    public IReadOnlyList<string> Choices { get; }

    /// <summary>What holds when the option is not given; empty when it depends.</summary>
    public string Otherwise { get; }

    public string Value(ParseResult result) => result.GetValue(this) ?? Otherwise;
}
