using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli;

/// <summary>Tries the rules of a folder, or of the built-in set: once, or whenever one of them changes.</summary>
/// <param name="pattern">Id of a rule, or a pattern of ids; null for all.</param>
internal sealed class RuleTestRun(Session session, string? folder, string? pattern)
{
    /// <summary>Given the verdict, writes the report and says what to exit with.</summary>
    public required Func<RuleSet, ImmutableArray<ExampleResult>, int, int> Report { get; init; }

    public int Once() => Load() is var (rules, cases) ? Try(rules, cases, Chosen(rules)) : ExitCodes.Unreadable;

    /// <returns>What the last run came to.</returns>
    public int UntilInterrupted(string watched)
    {
        var watch = new FolderWatch(session.FullPath(watched), session.Console.Interrupted);
        var code = Once();
        // Rules that have changed since they were last tried: while a file is half written, none can be.
        var due = new HashSet<string>(StringComparer.Ordinal);
        var isAllDue = code == ExitCodes.Unreadable;
        session.Output.Flush();
        while (watch.Next() is { } changed)
        {
            foreach (var path in changed)
            {
                due.Add(IdOf(path) ?? "");
            }

            isAllDue |= due.Contains("");
            ExampleReport.WriteChanged(changed, session.Output, session.OutputOptions);
            if (Load() is var (rules, cases))
            {
                var all = isAllDue;
                var chosen = Chosen(rules).RemoveAll(rule => !all && !due.Contains(rule.Id));
                code = chosen.IsEmpty && !all ? code : Try(rules, cases, chosen);
                due.Clear();
                isAllDue = false;
            }
            else
            {
                code = ExitCodes.Unreadable;
            }

            session.Output.Flush();
        }

        return code;
    }

    private (RuleSet Rules, CaseBook Cases)? Load()
    {
        var diagnostics = new Diagnostics();
        var loaded = RuleSource.LoadWithCases(folder, session, diagnostics);
        session.Complain(diagnostics.Sorted());
        return diagnostics.HasErrors ? null : loaded;
    }

    private ImmutableArray<Rule> Chosen(RuleSet rules) =>
        pattern is null ? rules.Rules : [.. rules.Rules.Where(rule => Wildcard.Matches(pattern, rule.Id))];

    private int Try(RuleSet rules, CaseBook cases, ImmutableArray<Rule> chosen)
    {
        if (chosen.IsEmpty && pattern is not null)
        {
            return session.Refuse(NoSuchRule(rules, pattern));
        }

        ImmutableArray<ExampleResult> results = [.. chosen.SelectMany(rule => RuleTests.Run(rules, rule, cases))];
        if (results.IsEmpty && (rules.Extends is null || pattern is not null))
        {
            session.Complain([FileMessages.NoExamples(rules.Name)]);
            return ExitCodes.Unreadable;
        }

        var isClean = results.All(result => result.Outcome == ExampleOutcome.Passed);
        return Report(rules, results, isClean ? ExitCodes.Clean : ExitCodes.Found);
    }

    private static Diagnostic NoSuchRule(RuleSet rules, string id) =>
        FileMessages.NoSuchRule(id, NearestName.Find(id, rules.Rules.Select(rule => rule.Id)));

    /// <summary>The rule that a file is, or tries; null for one that bears on all rules.</summary>
    private static string? IdOf(string path)
    {
        var ending = CaseBook.IsTestFile(path) ? CaseBook.Ending : ".yaml";
        return path.Split('/').Length == 2 && path.EndsWith(ending, StringComparison.Ordinal)
            ? path[..^ending.Length]
            : null;
    }
}
