using System.CommandLine;

namespace PromoAudit.Cli.Shell;

/// <summary>An option without a value. Not an <c>Option&lt;bool&gt;</c>: that would be compiled anew at every start.</summary>
internal sealed class Flag : Option<string>
{
    public Flag(string name, string description, params string[] aliases)
        : base(name, aliases)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }

    public bool IsSet(ParseResult result) => result.GetResult(this) is { Implicit: false };
}
