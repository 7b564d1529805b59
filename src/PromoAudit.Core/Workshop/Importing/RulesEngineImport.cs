using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>Rule files from workflow files of Microsoft's RulesEngine.</summary>
public static class RulesEngineImport
{
    /// <param name="inputs">What inputs are called here: expressions of the rule language by the paths of the workflow.</param>
    /// <param name="subject">What the rules are asked about.</param>
    /// <param name="onFailure">Rules fire where their expression is false, and say their ErrorMessage; else where it is true.</param>
    /// <param name="basePlan">The quiet plan of the set that they are to join; null for that of the set core.</param>
    /// <param name="diagnostics">Receives what was left out, as warnings, and why the file could not be read, as errors.</param>
    /// <returns>Null where the file is no workflow.</returns>
    public static ImmutableArray<ImportedRule>? Run(
        SourceText file,
        IReadOnlyDictionary<string, string> inputs,
        SubjectKind subject,
        bool onFailure,
        string? basePlan,
        Diagnostics diagnostics
    ) => WorkflowImport.Run(file, new ImportRequest(inputs, subject, onFailure, basePlan ?? CorePlan), diagnostics);

    /// <summary>The quiet plan of the set core.</summary>
    public static string CorePlan =>
        new EmbeddedRuleFiles("core").Read("base.yaml").Text?.Text
        ?? throw new InvalidOperationException("The quiet plan of the set core is missing.");

    /// <summary>Mappings such as <c>input1.discount=number(promotion.benefit.percentOff)</c>, several with a semicolon.</summary>
    /// <returns>Null where one of them is none; what is wrong has been reported.</returns>
    public static IReadOnlyDictionary<string, string>? Mappings(string text, Diagnostics diagnostics)
    {
        var mappings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            var (input, fact) = sign < 0 ? ("", "") : (part[..sign].Trim(), part[(sign + 1)..].Trim());
            if (input.Length == 0 || fact.Length == 0 || !mappings.TryAdd(input, fact))
            {
                diagnostics.Add(ImportMessages.WrongMapping(part));
                return null;
            }
        }

        return mappings;
    }
}
