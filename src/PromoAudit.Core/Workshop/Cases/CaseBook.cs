using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>What tries the rules of a set: the examples inside them, and the cases of the test files beside them.</summary>
public sealed class CaseBook
{
    /// <summary>Of the path of a test file, after the id of the rule.</summary>
    public const string Ending = ".test.yaml";

    private readonly Dictionary<string, ImmutableArray<RuleExample>> _cases = new(StringComparer.Ordinal);

    private CaseBook() { }

    /// <summary>Of a set that has no test files: its rules have their examples.</summary>
    public static CaseBook Empty { get; } = new();

    /// <summary>Reads every test file of the folder that the set came from. What is wrong is reported, the rest is kept.</summary>
    public static CaseBook Load(IRuleFiles files, RuleSet set, Diagnostics diagnostics)
    {
        var book = new CaseBook();
        foreach (var path in files.Paths.Where(IsTestFile).Order(StringComparer.Ordinal))
        {
            var reading = files.Read(path);
            if (reading.Text is not { } text)
            {
                diagnostics.Add(RuleMessages.Unreadable(files.Shown(path), reading.Problem ?? default));
            }
            else if (set.Find(path[..^Ending.Length]) is { } rule)
            {
                book._cases[rule.Id] = CaseReader.Read(text, rule, diagnostics);
            }
            else if (!files.Paths.Contains($"{path[..^Ending.Length]}.yaml", StringComparer.Ordinal))
            {
                // A rule under another name belongs to a set that this one stands on, and so does what tries it.
                diagnostics.Add(CaseMessages.NoRule(text, path, set.Rules.Select(known => known.Id)));
            }
        }

        return book;
    }

    public static bool IsTestFile(string path) => path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Those of the test file, in its order.</summary>
    internal ImmutableArray<RuleExample> CasesOf(Rule rule) => _cases.GetValueOrDefault(rule.Id, []);

    /// <summary>The examples inside the rule, then the cases.</summary>
    internal ImmutableArray<RuleExample> TestsOf(Rule rule) => [.. rule.Examples, .. CasesOf(rule)];
}
